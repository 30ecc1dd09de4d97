// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Belemmering, belemmeringIngetrokken } from '@naober/contracts/initiatieven/belemmering'
import { Financieringsregel, financieringVastgelegd } from '@naober/contracts/initiatieven/financieringsregel'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { eigenaarAangewezen, Initiatief, initiatiefOvergedragen } from '@naober/contracts/initiatieven/initiatief'
import { Praktijkvoorbeeld } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { keerAfgelast, keerGehouden, keerVerplaatst, Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { Zorgpunt, zorgIngetrokken } from '@naober/contracts/initiatieven/zorgpunt'
import { beforeAll, describe, expect, test } from 'vitest'
import { ID, LOG } from '../example/ids.ts'
import { commitsOf, exampleView } from '../example.ts'
import { Gebieden } from '../view/gebied.ts'
import { dagVan } from '../view/kern/day.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { gemeld } from '../view/testing/belemmeringen.ts'
import { gepubliceerd, opgesteld, toegepast } from '../view/testing/praktijkvoorbeelden.ts'
import { inBuurt, uuid, VIERKANT } from '../view/testing/wereld.ts'
import { geuit, toegezegd } from '../view/testing/zorgpunten.ts'
import { type Cel, regelsVan } from './blad.ts'
import { BLADEN } from './bladen.ts'
import { geojsonVan } from './formaten/geojson.ts'
import { standVan } from './stand.ts'

const BUURT = 'BU03080102'
const [KOOR, KOFFIE, DONKER, STIL, GEMELD, TERUG, VOORBEELD, CONCEPT, GEBIED, HUUR] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10
].map((n) => `01900000-0100-7000-8000-${String(n).padStart(12, '0')}`) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string
]
const ontmoeting = {
  initiatiefId: ID.moestuin,
  naam: 'Open tuin',
  omschrijving: null,
  waar: null,
  gebied: inBuurt(BUURT),
  wijze: 'SPONTAAN',
  dag: '2026-01-01',
  tijd: '19:30',
  duurMinuten: 60
} as const
const moment = { dag: '2026-01-16', tijd: '20:00', duurMinuten: 90 }

let overzicht: Overzicht
beforeAll(async () => {
  overzicht = await exampleView()
  const commits = commitsOf(
    [
      [
        Reeks,
        KOOR,
        reeksGepland({
          ...ontmoeting,
          herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'], maandelijksOp: null },
          laatste: '2026-02-28',
          overslaan: []
        }),
        keerVerplaatst({ keer: '2026-01-15', ...moment }),
        keerAfgelast({ op: '2026-06-01', keer: '2026-01-22', reden: 'Ziek' }),
        keerGehouden({ keer: '2026-01-08', aantal: 12 }),
        keerGehouden({ keer: '2026-01-29', aantal: 7 })
      ],
      [Activiteit, KOFFIE, activiteitGepland(ontmoeting)],
      [
        Financieringsregel,
        HUUR,
        financieringVastgelegd({
          regeling: 'WMO',
          programma: null,
          lokaalProgramma: null,
          doel: 'FUNCTIE',
          duur: 'TIJDELIJK',
          bedrag: 1_250_000,
          omschrijving: 'Huur van de zaal',
          initiatiefId: null,
          elementId: null,
          partijId: ID.welzijn,
          financierId: null,
          gebied: inBuurt(BUURT),
          vanaf: '2025-01-01',
          laatste: '2026-01-31',
          op: '2025-01-01'
        })
      ],
      [Zorgpunt, DONKER, geuit('Lantaarns', '2026-01-01', BUURT), toegezegd('2026-01-10', '2026-02-01', ID.welzijn)],
      [Zorgpunt, STIL, geuit('GEHEIM ingetrokken', '2026-01-01', BUURT), zorgIngetrokken({})],
      [Belemmering, GEMELD, gemeld('SCHOTTEN', '2026-01-01', BUURT)],
      [Belemmering, TERUG, gemeld('GEHEIM', '2026-01-01', BUURT), belemmeringIngetrokken({})],
      [
        Praktijkvoorbeeld,
        VOORBEELD,
        opgesteld('Kas', { gebied: inBuurt(BUURT) }),
        gepubliceerd(),
        toegepast(uuid(7), '2025-01-01')
      ],
      [Praktijkvoorbeeld, CONCEPT, opgesteld('GEHEIM concept', { gebied: inBuurt(BUURT) })],
      [
        GetekendGebied,
        GEBIED,
        gebiedGetekend({
          soort: 'EIGEN',
          naam: 'Om de kerk',
          toelichting: null,
          gemeenten: ['GM0308'],
          grens: VIERKANT,
          op: '2025-01-01'
        })
      ],
      [
        Initiatief,
        ID.eetclub,
        eigenaarAangewezen({ persoonId: 'lot', partijId: null, functie: 'kok', van: '2024-09-01' }),
        eigenaarAangewezen({ persoonId: null, partijId: ID.welzijn, functie: 'achterwacht', van: '2025-01-01' }),
        initiatiefOvergedragen({ partijId: null, op: '2026-01-01' }),
        eigenaarAangewezen({ persoonId: 'kim', partijId: null, functie: 'nieuwe trekker', van: '2026-01-01' })
      ]
    ],
    overzicht.bron('initiatieven').positie + 1
  )
  overzicht.pas('initiatieven', LOG, commits)
})

const bladMetNaam = (naam: string) => BLADEN.find((een) => een.naam === naam)

const lijnen = (naam: string, op = '2026-03-01', code = 'GM0308'): Record<string, Cel>[] => {
  const blad = bladMetNaam(naam)
  const gebied = overzicht.tabel(Gebieden).get(code)
  if (blad === undefined || gebied === undefined) throw new Error(`${naam} of ${code}`)
  const dag = dagVan(op)
  return regelsVan(blad, overzicht, { gebied, op: dag }).map(({ deel }) =>
    Object.fromEntries(blad.kolommen.map((kolom) => [kolom.naam, kolom.lees(deel, dag)]))
  )
}

describe('the tables', () => {
  test.each(BLADEN.map(({ naam }) => naam))(
    '%s has lines of what is there, of no other area and no day before',
    (naam) => {
      expect(lijnen(naam).length).toBeGreaterThan(0)
      expect(lijnen(naam, '2026-03-01', 'GM0310')).toEqual([])
      expect(lijnen(naam, '1990-01-01')).toEqual([])
    }
  )

  test('hold no person, no draft, nothing that was withdrawn', () => {
    const alles = BLADEN.flatMap(({ naam }) => lijnen(naam).flatMap((lijn) => Object.values(lijn)))
    for (const persoon of ['eva', 'lot', 'wil', 'gem']) expect(alles).not.toContain(persoon)
    expect(alles.filter((cel) => String(cel).includes('GEHEIM'))).toEqual([])
    for (const id of [STIL, TERUG, CONCEPT]) expect(alles).not.toContain(id)
  })

  test('have what a series has otherwise: moved, called off and counted', () => {
    expect(lijnen('keren')).toEqual([
      {
        reeks: KOOR,
        keer: '2026-01-08',
        dag: '2026-01-08',
        tijd: '19:30',
        duurMinuten: 60,
        fase: 'DOORGEGAAN',
        aantal: 12,
        reden: null
      },
      { reeks: KOOR, keer: '2026-01-15', ...moment, fase: 'GEPLAND', aantal: null, reden: null },
      {
        reeks: KOOR,
        keer: '2026-01-22',
        dag: '2026-01-22',
        tijd: '19:30',
        duurMinuten: 60,
        fase: 'AFGELAST',
        aantal: null,
        reden: 'Ziek'
      },
      {
        reeks: KOOR,
        keer: '2026-01-29',
        dag: '2026-01-29',
        tijd: '19:30',
        duurMinuten: 60,
        fase: 'DOORGEGAAN',
        aantal: null,
        reden: null
      }
    ])
  })

  test('have every owner, opening and phase, each from a day', () => {
    const van = (naam: string, initiatief: string) => lijnen(naam).filter((lijn) => lijn.initiatief === initiatief)
    expect(van('eigenaren', ID.eetclub)).toEqual([
      { initiatief: ID.eetclub, partijId: null, functie: 'kok', van: '2024-09-01', tot: null },
      { initiatief: ID.eetclub, partijId: ID.welzijn, functie: 'achterwacht', van: '2025-01-01', tot: null },
      { initiatief: ID.eetclub, partijId: null, functie: 'nieuwe trekker', van: '2026-01-01', tot: null }
    ])
    expect(van('overdrachten', ID.eetclub)).toMatchObject([{ functie: 'nieuwe trekker' }])
    expect(van('openstellingen', ID.moestuin)).toMatchObject([{ voorWie: null, hoe: 'Kom langs', van: '2025-03-01' }])
    expect(van('fasen', ID.moestuin).map(({ fase, van: sinds, tot }) => [fase, sinds, tot])).toEqual([
      ['IDEE', '2023-05-01', '2024-01-01'],
      ['START', '2024-01-01', '2025-01-01'],
      ['ACTIEF', '2025-01-01', null]
    ])
    expect(lijnen('fasen', '2024-06-01').filter(({ initiatief }) => initiatief === ID.moestuin)).toMatchObject([
      { fase: 'IDEE', tot: '2024-01-01' },
      { fase: 'START', tot: null }
    ])
  })

  test('leave small groups empty, and say so with all that may not be concluded', () => {
    const figure = (gebied: string, indicator: string, jaar: number) =>
      lijnen('cijfers').find((lijn) => lijn.gebied === gebied && lijn.indicator === indicator && lijn.jaar === jaar)
    expect(figure(BUURT, 'INWONERS', 2020)).toMatchObject({ waarde: null, stand: 'TE_KLEIN' })
    expect(figure('GM0308', 'INWONERS', 2020)).toMatchObject({ waarde: 24868, stand: 'GETELD', landelijk: 17_407_585 })
    expect(figure('GM0308', 'EENZAAM', 2020)).toMatchObject({
      landelijk: 47,
      geschat: false,
      voorbehouden: expect.stringContaining('EENZAAMHEID_GEEN_GEVOLG')
    })
  })

  test('tell of a match with the day it was proposed, and of money with whom it is for', () => {
    expect(lijnen('koppelingen')).toEqual([
      {
        behoefte: ID.zaalGezocht,
        aanbod: ID.zaal,
        stand: 'VOORGESTELD',
        op: '2026-02-01',
        toelichting: 'De schuur staat leeg'
      }
    ])
    expect(lijnen('financieringsregels').find(({ id }) => id === ID.opbouw)).toMatchObject({
      'voor.elementId': ID.eettafel,
      'voor.initiatiefId': null,
      bedrag: 600_000
    })
    expect(lijnen('verbindingen', '2026-03-01', 'BU03080103').map(({ id }) => id)).toEqual([ID.verbinding])
  })

  test('tell of money for an element and for a partij whom it is for, where, how much and how long', () => {
    const geld = (naam: string, op?: string) => lijnen('financieringsregels', op).find(({ id }) => id === naam)
    expect(geld(ID.opbouw)).toMatchObject({
      'voor.initiatiefId': null,
      'voor.elementId': ID.eettafel,
      'voor.partijId': null,
      programma: 'GALA_SPUK',
      doel: 'FUNCTIE',
      bedrag: 600_000,
      'gebied.gemeente': 'GM0308'
    })
    const huur = {
      'voor.initiatiefId': null,
      'voor.elementId': null,
      'voor.partijId': ID.welzijn,
      regeling: 'WMO',
      duur: 'TIJDELIJK',
      bedrag: 1_250_000,
      omschrijving: 'Huur van de zaal',
      'gebied.buurt': BUURT,
      vanaf: '2025-01-01',
      laatste: '2026-01-31'
    }
    expect(geld(HUUR, '2026-01-31')).toMatchObject({ ...huur, fase: 'LOPEND' })
    expect(geld(HUUR, '2026-03-01')).toMatchObject({ ...huur, fase: 'AFGELOPEN' })
    expect(geld(HUUR, '2024-12-31')).toBeUndefined()
    expect(lijnen('financieringsregels', '2026-01-31', 'BU03080103').map(({ id }) => id)).not.toContain(HUUR)
  })

  test('as GeoJSON a drawn area has its own boundary', async () => {
    const blad = bladMetNaam('getekende-gebieden')
    if (blad === undefined) throw new Error('no such table')
    const vraag = { gebied: null, op: dagVan('2026-03-01') }
    const { features } = JSON.parse(await geojsonVan({ blad, overzicht, vraag, stand: standVan(overzicht) }))
    expect(features).toMatchObject([{ id: GEBIED, geometry: VIERKANT, properties: { naam: 'Om de kerk', plek: null } }])
  })
})
