// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { Initiatief } from '@naober/contracts/initiatieven/initiatief'
import {
  Ondersteuningsvraag,
  ondersteuningDoorgeleid,
  ondersteuningGevraagd,
  vragerVastgelegd
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { uiterVastgelegd, Zorgpunt } from '@naober/contracts/initiatieven/zorgpunt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ID } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proeflog } from '../view/testing/log.ts'
import { geregistreerd, gestart, inBuurt, indeling, overzichtVan, uuid } from '../view/testing/wereld.ts'
import { geuit, toegezegd } from '../view/testing/zorgpunten.ts'

const [PAD, PLEIN, HIER, DAAR, TUIN] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(11)]
const VRAAG = {
  initiatiefId: TUIN,
  soort: 'ADVIES',
  vraag: 'Hoe begin je?',
  bedrag: null,
  gebied: inBuurt('BU03080102'),
  op: '2025-01-01'
} as const

/** A worry without and with a promise, a question with the gemeente and one with a steunpunt; all are eva's. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2024-01-01', inBuurt('BU03080102'))])
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
    log.commit([Ondersteuningsvraag, id, vragerVastgelegd({ persoonId: 'eva' })])
  }
  log.commit([Ondersteuningsvraag, DAAR, ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'x', op: '2025-02-01' })])
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
  ['partner', PLEIN, []],
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

test('who is logged in sees for which partijen they speak', async () => {
  const query = '{ ik { partijen { naam } } }'
  expect(await ask(query, {}, 'partner')).toEqual({ ik: { partijen: [{ naam: 'Welzijn' }] } })
  expect(await ask(query, {}, 'eigenaar')).toEqual({ ik: { partijen: [] } })
})
