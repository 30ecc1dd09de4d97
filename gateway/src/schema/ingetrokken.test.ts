// SPDX-License-Identifier: EUPL-1.2

import { Activiteit, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import {
  Element,
  elementOpgenomen,
  elementVerdwenen,
  opnemerVastgelegd,
  verdwijningTeruggenomen
} from '@naober/contracts/initiatieven/element'
import {
  Financieringsregel,
  financieringAfgelopen,
  financieringsvastleggerVastgelegd,
  financieringVastgelegd
} from '@naober/contracts/initiatieven/financieringsregel'
import {
  eigenaarAangewezen,
  faseGewijzigd,
  faseTeruggenomen,
  Initiatief,
  lidToegetreden
} from '@naober/contracts/initiatieven/initiatief'
import { ambassadeurBenoemd, Partij } from '@naober/contracts/initiatieven/partij'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Tabel } from '../view/kern/tabel.ts'
import { Proeflog } from '../view/testing/log.ts'
import { geregistreerd, gestart, inBuurt, LOG, overzichtVan, uuid } from '../view/testing/wereld.ts'
import { Verbindingen } from '../view/verbinding.ts'

const [KOOR, TUIN, DRIENEN, EEN, TWEE, REPETITIE] = [1, 2, 3, 10, 11, 12].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
  string
]
const VAN = '2025-01-01'
const HIER = inBuurt('BU03080102')

const verbonden = (naar: { naarInitiatiefId?: string; naarPartijId?: string }) =>
  verbindingGelegd({
    soort: 'DEELT_RUIMTE',
    vanInitiatiefId: KOOR,
    naarInitiatiefId: null,
    naarPartijId: null,
    arrangementId: null,
    toelichting: null,
    van: VAN,
    ...naar
  })

const vergissing = { van: 'IDEE', naar: 'GESTOPT', op: VAN } as const

const repetitie = activiteitGepland({
  initiatiefId: KOOR,
  naam: 'Repetitie',
  omschrijving: null,
  waar: null,
  wijze: 'GEORGANISEERD',
  gebied: HIER,
  dag: '2025-02-05',
  tijd: '09:00',
  duurMinuten: 60
})

/** A choir that is tied to a garden and a partij, and that was recorded by mistake. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', VAN, HIER)])
  log.commit([Initiatief, TUIN, gestart('Tuin', VAN, HIER)])
  log.commit([Partij, DRIENEN, geregistreerd('Kom Drienen', '2020-01-01', ['GM0308'])])
  log.commit([Initiatief, KOOR, eigenaarAangewezen({ persoonId: 'eva', partijId: null, functie: 'trekker', van: VAN })])
  log.commit([Initiatief, KOOR, eigenaarAangewezen({ persoonId: null, partijId: DRIENEN, functie: 'huis', van: VAN })])
  log.commit([Initiatief, KOOR, lidToegetreden({ persoonId: null, partijId: DRIENEN, functie: 'gast', van: VAN })])
  log.commit([Partij, DRIENEN, ambassadeurBenoemd({ initiatiefId: KOOR, persoonId: 'wil', functie: 'brug', van: VAN })])
  log.commit([Verbinding, EEN, verbonden({ naarInitiatiefId: TUIN })])
  log.commit([Verbinding, TWEE, verbonden({ naarPartijId: DRIENEN })])
  log.commit([Activiteit, REPETITIE, repetitie])
  log.commit([
    Initiatief,
    KOOR,
    faseGewijzigd({ ...vergissing, belemmering: null, reden: 'VERGISSING', opgegaanIn: null, toelichting: null })
  ])
  return log
}

const VRAAG = `{
  initiatief(id: "${KOOR}") { naam }
  verbinding(id: "${EEN}") { bestaat begin { naam } einde { ... on Initiatief { naam } } }
  tuin: initiatief(id: "${TUIN}") { verbindingen { nodes { begin { naam } } } }
  partij(id: "${DRIENEN}") {
    lidmaatschappen { nodes { functie initiatief { naam } } }
    eigendommen { nodes { functie initiatief { naam } } }
    ambassadeurs { nodes { functie initiatief { naam } } }
    verbindingen { nodes { begin { naam } } }
  }
  gebied(code: "GM0308") { werktHier { rollen { functie } } }
}`

describe('an initiatief that was recorded by mistake', () => {
  const log = wereld()
  const overzicht = overzichtVan(log.commits)
  let example: ExampleApp
  beforeAll(async () => {
    example = await exampleApp({ overzicht })
  })
  afterAll(() => example.app.close())

  test("is told by no reference, ties nobody, and is nobody's", async () => {
    const { body } = await example.ask(VRAAG)
    expect(body.errors).toBeUndefined()
    expect(JSON.stringify(body.data)).not.toContain('Koor')
    expect(body.data).toMatchObject({
      initiatief: null,
      verbinding: null,
      tuin: { verbindingen: { nodes: [] } },
      partij: { lidmaatschappen: { nodes: [] }, eigendommen: { nodes: [] }, verbindingen: { nodes: [] } }
    })
  })

  test('is no page that others are led to by what belongs to it', async () => {
    const veranderd = `{ sinds(vanaf: [{ dienst: "initiatieven", logId: "${LOG}", positie: 0 }]) { dingen { id blad { id } } } }`
    const bladen = async (kijker?: string) => {
      const { body } = await example.ask(veranderd, {}, kijker)
      expect(body.errors).toBeUndefined()
      const dingen: { id: string; blad: { id: string } | null }[] = body.data.sinds.dingen
      return Object.fromEntries(dingen.map(({ id, blad }) => [id, blad?.id ?? null]))
    }
    expect(await bladen()).toEqual({ [KOOR]: null, [REPETITIE]: null, [TUIN]: TUIN, [DRIENEN]: DRIENEN })
    expect(await bladen('eigenaar')).toMatchObject({ [REPETITIE]: KOOR, [EEN]: KOOR, [TWEE]: KOOR })
  })

  test('is shown to its own people, who can take the mistake back', async () => {
    const { body } = await example.ask(VRAAG, {}, 'eigenaar')
    expect(body.data.initiatief).toEqual({ naam: 'Koor' })
    expect(body.data.verbinding).toMatchObject({ bestaat: false, begin: { naam: 'Koor' } })
  })

  test('is there again, with all that it was tied to, once the mistake is taken back', async () => {
    log.commit([Initiatief, KOOR, faseTeruggenomen({ van: 'GESTOPT', naar: 'IDEE', op: VAN })])
    overzicht.pas('initiatieven', LOG, log.commits.slice(-1))
    const { body } = await example.ask(VRAAG)
    expect(body.data.verbinding).toMatchObject({ bestaat: true, begin: { naam: 'Koor' } })
    expect(body.data.partij.lidmaatschappen.nodes).toEqual([{ functie: 'gast', initiatief: { naam: 'Koor' } }])
  })
})

describe('an element and money that were recorded by mistake', () => {
  const [TAFEL, GELD] = [uuid(21), uuid(22)]
  const log = new Proeflog()
  const tafel = { soort: 'INFORMELE_DIENST', laag: 'INFORMEEL', vorm: 'COLLECTIEF', alledaagseZaak: null } as const
  const gebeurd = [
    elementOpgenomen({
      ...tafel,
      naam: 'Eettafel',
      omschrijving: null,
      partijId: null,
      contact: null,
      gebied: HIER,
      adres: null,
      op: VAN
    }),
    opnemerVastgelegd({ persoonId: 'eva' }),
    elementVerdwenen({ op: VAN, reden: 'GESLOTEN', toelichting: null }),
    verdwijningTeruggenomen({}),
    elementVerdwenen({ op: VAN, reden: 'VERGISSING', toelichting: null })
  ]
  for (const een of gebeurd) log.commit([Element, TAFEL, een])
  const betaald = [
    financieringVastgelegd({
      regeling: 'WMO',
      programma: null,
      lokaalProgramma: null,
      doel: 'ACTIVITEIT',
      duur: 'JAARLIJKS',
      bedrag: 100,
      omschrijving: 'Voor de eettafel',
      initiatiefId: null,
      elementId: TAFEL,
      partijId: null,
      financierId: null,
      gebied: HIER,
      vanaf: VAN,
      laatste: '2025-12-31',
      op: VAN
    }),
    financieringsvastleggerVastgelegd({ persoonId: 'eva' }),
    financieringAfgelopen({ op: VAN, reden: 'VERGISSING' })
  ]
  for (const een of betaald) log.commit([Financieringsregel, GELD, een])
  const vraag = `{
    element(id: "${TAFEL}") { naam geschiedenis { nodes { soort } } }
    financieringsregel(id: "${GELD}") { omschrijving element { naam } }
    sinds(vanaf: [{ dienst: "initiatieven", logId: "${LOG}", positie: 0 }]) {
      dingen { soort naam gebeurd { soort } }
    }
  }`
  let example: ExampleApp
  beforeAll(async () => {
    example = await exampleApp({ overzicht: overzichtVan(log.commits) })
  })
  afterAll(() => example.app.close())

  test('are told to others as withdrawn and no more, also of what came before', async () => {
    const { body } = await example.ask(vraag)
    expect(body.errors).toBeUndefined()
    expect(body.data).toMatchObject({ element: null, financieringsregel: null })
    expect(body.data.sinds.dingen).toEqual(
      expect.arrayContaining([
        { soort: 'Element', naam: 'een ingetrokken element', gebeurd: [{ soort: 'ElementVerdwenen' }] },
        { soort: 'Financieringsregel', naam: 'ingetrokken geld', gebeurd: [{ soort: 'FinancieringAfgelopen' }] }
      ])
    )
  })

  test('are shown to who recorded them', async () => {
    const { body } = await example.ask(vraag, {}, 'eigenaar')
    expect(body.data.element.naam).toBe('Eettafel')
    expect(body.data.financieringsregel).toEqual({ omschrijving: 'Voor de eettafel', element: { naam: 'Eettafel' } })
  })
})

test('whatever the view keeps from others as withdrawn, its contract declares as such', () => {
  const tabellen = overzichtVan([]).tabellen.filter((tabel) => !(tabel instanceof Verbindingen))
  for (const tabel of tabellen)
    expect([tabel.naam, tabel.ingetrokken !== Tabel.prototype.ingetrokken]).toEqual([
      tabel.naam,
      tabel.aggregaat.ingetrokken !== undefined
    ])
})
