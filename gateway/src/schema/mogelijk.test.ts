// SPDX-License-Identifier: EUPL-1.2
import * as a from '@naober/contracts/initiatieven/aanbod'
import * as b from '@naober/contracts/initiatieven/behoefte'
import { Belemmering } from '@naober/contracts/initiatieven/belemmering'
import { Element, opnemerVastgelegd } from '@naober/contracts/initiatieven/element'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import {
  GetekendGebied,
  gebiedGetekend,
  getekendGebiedIngetrokken,
  tekenaarVastgelegd
} from '@naober/contracts/initiatieven/getekend-gebied'
import * as i from '@naober/contracts/initiatieven/initiatief'
import {
  Ondersteuningsvraag,
  ondersteuningDoorgeleid,
  ondersteuningGevraagd,
  vragerVastgelegd
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { uiterVastgelegd, Zorgpunt } from '@naober/contracts/initiatieven/zorgpunt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { gemeld } from '../view/testing/belemmeringen.ts'
import { Proeflog } from '../view/testing/log.ts'
import {
  geregistreerd,
  gestart,
  inBuurt,
  indeling,
  opgenomen,
  overzichtVan,
  uuid,
  VIERKANT
} from '../view/testing/wereld.ts'
import { geuit, toegezegd } from '../view/testing/zorgpunten.ts'

const { Initiatief } = i
const [PAD, PLEIN, HIER, DAAR, GEZOCHT, TUIN] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(5), uuid(11)]
const TAFEL = uuid(7)
const [BAND, RONDJE, OUD] = [uuid(8), uuid(9), uuid(10)]
const VOORSTELLERS = ['BEHOEFTE', 'AANBOD', 'DERDE'] as const
const VRAAG = {
  initiatiefId: TUIN,
  soort: 'ADVIES',
  vraag: 'Hoe begin je?',
  bedrag: null,
  gebied: inBuurt('BU03080102'),
  op: '2025-01-01'
} as const

const OPROEP = {
  soort: 'RUIMTE',
  hulp: null,
  alledaagseZaak: null,
  wat: 'Een zaal',
  omschrijving: null,
  initiatiefId: null,
  gebied: inBuurt('BU03080102'),
  vanaf: '2025-01-01',
  laatste: '2098-12-31',
  op: '2025-01-01'
} as const

const EVA = { persoonId: 'eva', partijId: null } as const
const NAAR = {
  soort: 'HELPT',
  naarInitiatiefId: null,
  arrangementId: null,
  toelichting: null,
  van: '2025-01-01'
} as const
const GETEKEND = {
  soort: 'EIGEN',
  naam: 'Rondje',
  toelichting: null,
  grens: VIERKANT,
  op: '2025-01-01'
} as const

/** Something that eva asks, and what the partij has for it: proposed by her, by the partij, and by a third. */
const legVoor = (log: Proeflog) => {
  log.commit([b.Behoefte, GEZOCHT, b.behoefteGeplaatst({ ...OPROEP, partijId: null })])
  log.commit([b.Behoefte, GEZOCHT, b.behoefteplaatserVastgelegd({ persoonId: 'eva' })])
  for (const [plek, door] of VOORSTELLERS.entries()) {
    const aanbodId = uuid(20 + plek)
    log.commit([a.Aanbod, aanbodId, a.aanbodGeplaatst({ ...OPROEP, partijId: ID.welzijn })])
    const voorstel = { aanbodId, afwegingen: [], door, toelichting: null, op: '2025-02-01' }
    log.commit([b.Behoefte, GEZOCHT, b.koppelingVoorgesteld(voorstel)])
  }
}

const [TUINMAN, SLOOT] = [uuid(30), uuid(31)]

/** What belongs to the garden: lot put it on record, who owned it once. */
const legVanTuin = (log: Proeflog) => {
  log.commit([b.Behoefte, TUINMAN, b.behoefteGeplaatst({ ...OPROEP, initiatiefId: TUIN, partijId: null })])
  log.commit([b.Behoefte, TUINMAN, b.behoefteplaatserVastgelegd({ persoonId: 'lot' })])
  log.commit([Belemmering, SLOOT, gemeld('KOSTENDELERSNORM', '2025-01-01', 'BU03080102', TUIN)])
}

/**
 * A worry without and with a promise, which are eva's, and of the garden that is hers too a question with the gemeente
 * and one with a steunpunt, an oproep and an obstacle.
 */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2024-01-01', inBuurt('BU03080102'))])
  const eva = { persoonId: 'eva', partijId: null, functie: 'trekker', van: '2024-01-01' }
  log.commit([Initiatief, TUIN, i.eigenaarAangewezen(eva)])
  log.commit([Initiatief, TUIN, i.eigenaarAangewezen({ ...eva, persoonId: 'lot' })])
  log.commit([Initiatief, TUIN, i.eigenaarOntheven({ persoonId: 'lot', partijId: null, tot: '2025-01-01' })])
  log.commit([Partij, ID.welzijn, geregistreerd('Welzijn', '2020-01-01', ['GM0308'])])
  for (const [id, waarover] of [
    [PAD, 'het pad'],
    [PLEIN, 'het plein']
  ] as const) {
    log.commit([Zorgpunt, id, geuit(waarover, '2025-01-01', 'BU03080102')])
    log.commit([Zorgpunt, id, uiterVastgelegd({ persoonId: 'eva' })])
  }
  log.commit([Zorgpunt, PLEIN, toegezegd('2025-02-01', '2025-03-01', ID.welzijn)])
  for (const id of [HIER, DAAR]) {
    log.commit([Ondersteuningsvraag, id, ondersteuningGevraagd(VRAAG)])
    log.commit([Ondersteuningsvraag, id, vragerVastgelegd({ persoonId: 'lot' })])
  }
  log.commit([Ondersteuningsvraag, DAAR, ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'x', op: '2025-02-01' })])
  log.commit([Element, TAFEL, opgenomen('Eettafel', '2025-01-01', inBuurt('BU03080102'))])
  log.commit([Element, TAFEL, opnemerVastgelegd({ persoonId: 'eva' })])
  log.commit([Initiatief, TUIN, i.eigenaarAangewezen({ ...EVA, functie: 'trekker', van: '2024-01-01' })])
  log.commit([Verbinding, BAND, verbindingGelegd({ ...NAAR, vanInitiatiefId: TUIN, naarPartijId: ID.welzijn })])
  for (const id of [RONDJE, OUD]) {
    log.commit(
      [GetekendGebied, id, gebiedGetekend({ ...GETEKEND, gemeenten: ['GM0308'] })],
      [GetekendGebied, id, tekenaarVastgelegd({ persoonId: 'eva' })]
    )
  }
  log.commit([GetekendGebied, OUD, getekendGebiedIngetrokken({ op: '2025-06-01' })])
  legVoor(log)
  legVanTuin(log)
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const ask = async (query: string, variables: object, kijker: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const EIGEN = ['wijzigZorg', 'trekZorgIn']
const OORDEEL = ['meldToezeggingNagekomen', 'meldToezeggingNietNagekomen']

test.each([
  ['publiek', PAD, []],
  ['eigenaar', PAD, EIGEN],
  ['gemeente', PAD, ['doeToezegging']],
  ['partner', PAD, ['doeToezegging']],
  ['eigenaar', PLEIN, [...EIGEN, ...OORDEEL]],
  ['gemeente', PLEIN, []],
  ['partner', PLEIN, ['neemToezeggingTerug']],
  ['beheerder', PLEIN, [...EIGEN, 'neemToezeggingTerug', ...OORDEEL]]
])('a worry tells %s what they can do with it', async (kijker, id, expected) => {
  const { zorgpunt } = await ask('query ($id: ID!) { zorgpunt(id: $id) { mogelijk } }', { id }, kijker)
  expect([...zorgpunt.mogelijk].sort()).toEqual([...expected].sort())
})

const ANTWOORD = ['beantwoordOndersteuningsvraag', 'honoreerOndersteuningsvraagNiet', 'pakOndersteuningsvraagOp']

test.each([
  ['publiek', HIER, []],
  ['gemeente', HIER, [...ANTWOORD, 'leidOndersteuningsvraagDoor']],
  ['gemeente', DAAR, ['leidOndersteuningsvraagDoor']],
  ['eigenaar', HIER, ['leidOndersteuningsvraagDoor', 'trekOndersteuningsvraagIn']],
  ['eigenaar', DAAR, [...ANTWOORD, 'leidOndersteuningsvraagDoor', 'trekOndersteuningsvraagIn']]
])('a question for support tells %s what they can do with it', async (kijker, id, expected) => {
  const query = 'query ($id: ID!) { ondersteuningsvraag(id: $id) { mogelijk } }'
  const { ondersteuningsvraag } = await ask(query, { id }, kijker)
  expect([...ondersteuningsvraag.mogelijk].sort()).toEqual([...expected].sort())
})

const GELD = ['legFinancieringVast']
const BESCHRIJFT = ['wijzigElement', 'bevestigElement', 'verplaatsElement', 'meldElementVerdwenen', ...GELD]
const KENT = ['bevestigElement', 'meldKloptNiet']
const VAN_PARTIJ = ['wijzigPartij', 'vertrekPartij', ...GELD]

test.each([
  ['publiek', [], []],
  ['lid', KENT, []],
  ['eigenaar', BESCHRIJFT, []],
  ['gemeente', [...KENT, ...GELD], GELD],
  ['partner', [...KENT, ...GELD], VAN_PARTIJ],
  ['beheerder', BESCHRIJFT, VAN_PARTIJ]
])(
  'an element and a partij tell %s whether they keep it or only know it, and whether money for it is theirs to put on record',
  async (kijker, element, partij) => {
    const query =
      'query ($tafel: ID!, $partij: ID!) { element(id: $tafel) { mogelijk } partij(id: $partij) { mogelijk } }'
    const told = await ask(query, { tafel: TAFEL, partij: ID.welzijn }, kijker)
    expect([told.element.mogelijk, told.partij.mogelijk]).toEqual([element, partij])
  }
)

const VRAAGT = ['stelKoppelingVoor', 'trekBehoefteIn', 'wijzigBehoefte']
const BIEDT = ['stelKoppelingVoor', 'trekAanbodIn', 'wijzigAanbod']

test.each([
  ['eigenaar', VRAAGT, []],
  ['partner', [], BIEDT],
  ['beheerder', VRAAGT, BIEDT],
  ['lid', [], []],
  ['gemeente', [], []]
])('what is asked and what is offered tell %s what they can do with it', async (kijker, gevraagd, aangeboden) => {
  const query =
    'query ($gezocht: ID!, $zaal: ID!) { behoefte: oproep(id: $gezocht) { mogelijk } aanbod: oproep(id: $zaal) { mogelijk } }'
  const { behoefte, aanbod } = await ask(query, { gezocht: GEZOCHT, zaal: uuid(20) }, kijker)
  expect([behoefte.mogelijk.toSorted(), aanbod.mogelijk.toSorted()]).toEqual([gevraagd, aangeboden])
})

test.each([
  ['eigenaar', VRAAGT, ['meldBelemmeringOpgelost', 'trekBelemmeringIn', 'wijzigBelemmering']],
  ['lid', [], []],
  ['gemeente', [], []]
])(
  'what belongs to an initiatief tells %s what they can do with it by who owns it now',
  async (kijker, oproep, melding) => {
    const query =
      'query ($oproep: ID!, $melding: ID!) { behoefte: oproep(id: $oproep) { mogelijk } belemmering(id: $melding) { mogelijk } }'
    const { behoefte, belemmering } = await ask(query, { oproep: TUINMAN, melding: SLOOT }, kijker)
    expect([behoefte.mogelijk.toSorted(), belemmering.mogelijk.toSorted()]).toEqual([oproep, melding])
  }
)

const AF = 'wijsKoppelingAf'
const GELUKT = 'meldKoppelingGelukt'
const WIL_OOK = 'stelKoppelingVoor'

test.each([
  ['eigenaar', [AF], [AF, GELUKT], [AF, WIL_OOK]],
  ['partner', [AF, GELUKT], [AF], [AF, WIL_OOK]],
  ['beheerder', [AF, GELUKT], [AF, GELUKT], [AF, GELUKT]],
  ['lid', [], [], []],
  ['gemeente', [], [], []]
])(
  'what was proposed tells %s that the other side says yes, and that what a third proposed needs a word of both',
  async (kijker, BEHOEFTE, AANBOD, DERDE) => {
    const query = 'query ($id: ID!) { oproep(id: $id) { koppelingen { voorgesteldDoor mogelijk } } }'
    const { oproep } = await ask(query, { id: GEZOCHT }, kijker)
    const told = oproep.koppelingen.map((een: { voorgesteldDoor: string; mogelijk: string[] }) => [
      een.voorgesteldDoor,
      een.mogelijk.toSorted()
    ])
    const sorted = { BEHOEFTE: BEHOEFTE.toSorted(), AANBOD: AANBOD.toSorted(), DERDE: DERDE.toSorted() }
    expect(Object.fromEntries(told)).toEqual(sorted)
  }
)

test('nobody can change another day than today', async () => {
  const query = 'query ($id: ID!) { zorgpunt(id: $id, op: "2025-01-15") { mogelijk } }'
  expect(await ask(query, { id: PAD }, 'eigenaar')).toEqual({ zorgpunt: { mogelijk: [] } })
})

test('an initiatief tells its gemeente that it can put money on record, and not ask support for it', async () => {
  const query = 'query ($id: ID!) { initiatief(id: $id) { mogelijk } }'
  const { initiatief } = await ask(query, { id: TUIN }, 'gemeente')
  expect(initiatief.mogelijk).toContain('legFinancieringVast')
  expect(initiatief.mogelijk).not.toContain('vraagOndersteuning')
})

test.each([
  ['eigenaar', ['verbreekVerbinding'], ['trekGetekendGebiedIn', 'wijzigGetekendGebied'], ['herstelGetekendGebied']],
  ['partner', ['verbreekVerbinding'], [], []],
  ['gemeente', [], [], []],
  ['lid', [], [], []]
])(
  'a verbinding tells %s at either end that they can end it, a drawn area who drew it',
  async (kijker, verbinding, gebruikt, ingetrokken) => {
    const query = `query ($v: ID!, $a: ID!, $b: ID!) {
      verbinding(id: $v) { mogelijk } a: getekendGebied(id: $a) { mogelijk } b: getekendGebied(id: $b) { mogelijk } }`
    const told = await ask(query, { v: BAND, a: RONDJE, b: OUD }, kijker)
    expect(told.verbinding.mogelijk).toEqual(verbinding)
    expect([told.a.mogelijk.toSorted(), told.b.mogelijk]).toEqual([gebruikt, ingetrokken])
  }
)

test('who is logged in sees for which partijen they speak', async () => {
  const query = '{ ik { partijen { naam } } }'
  expect(await ask(query, {}, 'partner')).toEqual({ ik: { partijen: [{ naam: 'Welzijn' }] } })
  expect(await ask(query, {}, 'eigenaar')).toEqual({ ik: { partijen: [] } })
})
