// SPDX-License-Identifier: EUPL-1.2

import { Financieringsregel, financieringVastgelegd } from '@naober/contracts/initiatieven/financieringsregel'
import { Initiatief, initiatiefVerplaatst } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { regelsVan } from '../feeds/blad.ts'
import { FINANCIERINGSREGELS } from '../feeds/bladen/financieringsregels.ts'
import { Gebieden } from '../view/gebied.ts'
import { dagVan } from '../view/kern/day.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from '../view/testing/wereld.ts'

let example: ExampleApp
beforeAll(async () => {
  // So far on that the end of what the example promises is past.
  vi.setSystemTime('2027-06-01T12:00:00Z')
  example = await exampleApp()
})
afterAll(async () => {
  vi.useRealTimers()
  await example.app.close()
})

const data = async (query: string, variables: object = {}, kijker?: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const IN =
  'query ($filter: FinancieringsregelFilter, $op: Datum) { gebied(code: "WK030801", op: $op) { financieringsregels(filter: $filter) { nodes { bedrag } } } }'

test.each([
  ['2026-06-01', {}, [400_000, 1_460_000, 600_000, 100_000]],
  ['2026-06-01', { duur: ['JAARLIJKS'] }, [400_000, 600_000]],
  ['2026-06-01', { programma: ['GALA_SPUK'], doel: ['FUNCTIE'] }, [600_000]],
  ['2026-06-01', { financier: ID.welzijn, gebied: 'BU03080102' }, [400_000]],
  ['2026-06-01', { looptAfVoor: '2026-12-31' }, []],
  ['2026-06-01', { regeling: ['WMO'], looptAfVoor: '2027-01-01' }, [400_000, 600_000]],
  ['2025-06-01', {}, [1_460_000]],
  ['2027-01-01', {}, [100_000]],
  ['2027-01-01', { fase: ['AFGELOPEN'] }, [400_000, 1_460_000, 600_000]]
])('on %s with %j', async (op, filter, expected) => {
  const { gebied } = await data(IN, { op, filter })
  expect(gebied.financieringsregels.nodes.map(({ bedrag }: { bedrag: number }) => bedrag)).toEqual(expected)
})

test('the money in a wijk: per partij, per purpose, how long, and what part of it stays', async () => {
  const { gebied } = await data(
    '{ gebied(code: "WK030801", op: "2026-06-01") { geld { totaal { aantal perJaar eenmalig } perDuur { duur perJaar } perDoel { doel perJaar } perFinancier { financier { naam } perJaar } structureelAandeel voorbehoud } } }'
  )
  expect(gebied.geld).toEqual({
    totaal: { aantal: 4, perJaar: 1_830_000, eenmalig: 0 },
    perDuur: [
      { duur: 'JAARLIJKS', perJaar: 1_000_000 },
      { duur: 'TIJDELIJK', perJaar: 730_000 },
      { duur: 'STRUCTUREEL', perJaar: 100_000 }
    ],
    perDoel: [
      { doel: 'ACTIVITEIT', perJaar: 1_230_000 },
      { doel: 'FUNCTIE', perJaar: 600_000 }
    ],
    perFinancier: [
      { financier: { naam: 'Welzijn Baarn' }, perJaar: 1_000_000 },
      { financier: null, perJaar: 830_000 }
    ],
    structureelAandeel: expect.closeTo(0.0546, 4),
    voorbehoud: expect.stringContaining('vastgelegd')
  })
})

test('what falls when a programme ends, with what is left of each', async () => {
  const { gebied } = await data(
    '{ gebied(code: "WK030801", op: "2026-06-01") { geld { programmas { code naam perJaar eersteEinde laatsteEinde valt { initiatief { naam } element { naam } partij { naam } perJaar vanAlles { perJaar } rest { perJaar eenmalig } alleenHiervan uitleg } } } } }'
  )
  expect(gebied.geld.programmas).toEqual([
    {
      code: 'GALA_SPUK',
      naam: 'SPUK-gelden vanuit GALA',
      perJaar: 1_330_000,
      eersteEinde: '2026-12-31',
      laatsteEinde: '2026-12-31',
      valt: [
        {
          initiatief: { naam: 'Moestuin' },
          element: null,
          partij: null,
          perJaar: 730_000,
          vanAlles: { perJaar: 1_230_000 },
          rest: { perJaar: 500_000, eenmalig: 0 },
          alleenHiervan: false,
          uitleg: expect.stringMatching(/^Valt weg: €\s7\.300 per jaar\. Er blijft €\s5\.000 per jaar over\.$/)
        },
        {
          initiatief: null,
          element: { naam: 'Eettafel' },
          partij: null,
          perJaar: 600_000,
          vanAlles: { perJaar: 600_000 },
          rest: { perJaar: 0, eenmalig: 0 },
          alleenHiervan: true,
          uitleg: expect.stringMatching(/^Valt weg: €\s6\.000 per jaar\. Meer geld is hier niet bekend\.$/)
        }
      ]
    }
  ])
})

test('an initiatief tells what money it has and what ends soon', async () => {
  const query =
    'query ($id: ID!, $op: Datum, $dagen: Int) { initiatief(id: $id, op: $op) { geld { looptAf(dagen: $dagen) { bedrag bron laatste } } } }'
  const op = '2026-06-01'
  const binnen = async (dagen?: number) =>
    (await data(query, { id: ID.moestuin, op, dagen })).initiatief.geld.looptAf.map(
      ({ bron }: { bron: string }) => bron
    )
  expect(await binnen()).toEqual([])
  expect(await binnen(214)).toEqual([
    'Wmo-middelen van de gemeente',
    'Fondsen, subsidies en projectgeld van de gemeente'
  ])
  expect(await binnen(212)).toEqual([])
})

test('a rule tells where it comes from, who pays, and what to mind', async () => {
  const { financieringsregel, partij } = await data(
    'query ($id: ID!, $welzijn: ID!) { financieringsregel(id: $id, op: "2026-06-01") { regeling fase doel duur perJaar laatste initiatief { naam } financier { naam } waarschuwingen } partij(id: $welzijn, op: "2026-06-01") { financiert { aantal } } }',
    { id: ID.wmo, welzijn: ID.welzijn }
  )
  expect(financieringsregel).toEqual({
    regeling: 'WMO',
    fase: 'LOPEND',
    doel: 'ACTIVITEIT',
    duur: 'JAARLIJKS',
    perJaar: 400_000,
    laatste: '2026-12-31',
    initiatief: { naam: 'Moestuin' },
    financier: { naam: 'Welzijn Baarn' },
    waarschuwingen: ['Over dit geld wordt elk jaar opnieuw besloten.']
  })
  expect(partij.financiert.aantal).toBe(2)
})

test.each(Object.keys(KIJKERS))(
  'who put it on record is for who keeps it, as is what can be done: %s',
  async (kijker) => {
    const { financieringsregel } = await data(
      'query ($id: ID!) { financieringsregel(id: $id) { vastleggerId mogelijk } }',
      { id: ID.wmo },
      kijker
    )
    const houdtBij = ['eigenaar', 'gemeente', 'partner', 'beheerder'].includes(kijker)
    expect(financieringsregel.vastleggerId).toBe(houdtBij ? 'gem' : null)
    expect(financieringsregel.mogelijk.length > 0).toBe(houdtBij)
  }
)

test('money is told where it counts on that day, by a question and in a table alike', async () => {
  const [KOOR, GELD] = [uuid(1), uuid(2)]
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', inBuurt('BU03080102'))])
  const geld = financieringVastgelegd({
    regeling: 'WMO',
    programma: null,
    lokaalProgramma: null,
    doel: 'ACTIVITEIT',
    duur: 'JAARLIJKS',
    bedrag: 100_000,
    omschrijving: null,
    initiatiefId: KOOR,
    elementId: null,
    partijId: null,
    financierId: null,
    gebied: inBuurt('BU03080102'),
    vanaf: '2025-01-01',
    laatste: '2025-12-31',
    op: '2025-01-01'
  })
  log.commit([Financieringsregel, GELD, geld])
  log.commit([Initiatief, KOOR, initiatiefVerplaatst({ gebied: inBuurt('BU03080203'), op: '2025-06-01' })])
  const overzicht = overzichtVan(log.commits)
  const verhuisd = await exampleApp({ overzicht })
  const verteldOp = async (op: string) => {
    const vraag = `{ financieringsregel(id: "${GELD}", op: "${op}") { gebied { code } } }`
    const { body } = await verhuisd.ask(vraag)
    const inWijk = (code: string) => {
      const gebied = overzicht.tabel(Gebieden).haal(code)
      const buurt = FINANCIERINGSREGELS.kolommen.find(({ naam }) => naam === 'gebied.buurt')
      const regels = regelsVan(FINANCIERINGSREGELS, overzicht, { gebied, op: dagVan(op) })
      return regels.map(({ deel }) => buurt?.lees(deel, dagVan(op)))
    }
    return [body.data.financieringsregel.gebied.code, inWijk('WK030801'), inWijk('WK030802')]
  }
  expect(await verteldOp('2025-05-31')).toEqual(['BU03080102', ['BU03080102'], []])
  expect(await verteldOp('2025-06-01')).toEqual(['BU03080203', [], ['BU03080203']])
  await verhuisd.app.close()
})
