// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'

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
  'query ($filter: OproepFilter, $op: Datum) { gebied(code: "WK030801", op: $op) { aanbiedingen(filter: $filter) { nodes { wat } } } }'

test.each([
  ['2026-03-01', {}, ['Een schuur', 'Een zaal']],
  ['2026-03-01', { alledaagseZaak: ['MAALTIJD'] }, ['Een schuur']],
  ['2026-03-01', { zoek: 'ZAAL' }, ['Een zaal']],
  ['2026-03-01', { gebied: 'BU03080103' }, ['Een zaal']],
  ['2026-03-01', { soort: ['HANDEN'] }, []],
  ['2025-12-31', {}, []],
  ['2026-07-01', {}, ['Een schuur']],
  ['2026-07-01', { fase: ['VERVALLEN'] }, ['Een zaal']]
])('offers of %s with %j', async (op, filter, expected) => {
  const { gebied } = await data(IN, { op, filter })
  expect(gebied.aanbiedingen.nodes.map(({ wat }: { wat: string }) => wat)).toEqual(expected)
})

test('what fits a behoefte comes with why, nearest first, and not after its last day', async () => {
  const past =
    'query ($id: ID!, $op: Datum) { oproep(id: $id, op: $op) { past { oproep { wat } uitleg { omdat punten { punt oordeel } } } } }'
  const { oproep } = await data(past, { id: ID.zaalGezocht, op: '2026-06-01' })
  expect(oproep.past).toMatchObject([
    {
      oproep: { wat: 'Een schuur' },
      uitleg: {
        omdat:
          'Past bij elkaar, omdat het bij beide gaat om een ruimte, beide in dezelfde buurt zijn en zij 214 dagen samenvallen. Telde niet mee: dat niet van beide bekend is of het om dezelfde alledaagse zaak gaat.',
        punten: [
          { punt: 'SOORT', oordeel: 'TELT_MEE' },
          { punt: 'ALLEDAAGSE_ZAAK', oordeel: 'TELT_NIET' },
          { punt: 'GEBIED', oordeel: 'TELT_MEE' },
          { punt: 'PERIODE', oordeel: 'TELT_MEE' }
        ]
      }
    },
    { oproep: { wat: 'Een zaal' }, uitleg: { omdat: expect.stringContaining('zij 30 dagen samenvallen') } }
  ])
  const later = await data(past, { id: ID.zaalGezocht, op: '2026-07-01' })
  expect(later.oproep.past).toHaveLength(1)
  expect((await data(past, { id: ID.zaalGezocht, op: '2027-01-01' })).oproep.past).toEqual([])
})

test('an aanbod finds the behoeften that it fits, and tells what it was proposed for and why', async () => {
  const { oproep } = await data(
    'query ($id: ID!) { oproep(id: $id, op: "2026-03-01") { partij { naam } past(hoeveel: 1) { oproep { wat initiatief { naam } } } koppelingen { behoefte { wat } stand voorgesteldOp toelichting uitleg { omdat } } } }',
    { id: ID.zaal }
  )
  expect(oproep).toEqual({
    partij: { naam: 'Welzijn Baarn' },
    past: [{ oproep: { wat: 'Een droge plek voor de oogst', initiatief: { naam: 'Moestuin' } } }],
    koppelingen: [
      {
        behoefte: { wat: 'Een droge plek voor de oogst' },
        stand: 'VOORGESTELD',
        voorgesteldOp: '2026-02-01',
        toelichting: 'De schuur staat leeg',
        uitleg: { omdat: 'Past bij elkaar, omdat het bij beide gaat om een ruimte en beide in dezelfde buurt zijn.' }
      }
    ]
  })
})

test('stands with the initiatief and the partij on whose behalf it is, on any day', async () => {
  const query =
    'query ($tuin: ID!, $welzijn: ID!, $op: Datum) { initiatief(id: $tuin, op: $op) { behoeften { aantal } } partij(id: $welzijn, op: $op) { aanbiedingen { aantal } } }'
  const ids = { tuin: ID.moestuin, welzijn: ID.welzijn }
  expect(await data(query, ids)).toEqual({
    initiatief: { behoeften: { aantal: 1 } },
    partij: { aanbiedingen: { aantal: 1 } }
  })
  expect(await data(query, { ...ids, op: '2025-12-31' })).toEqual({
    initiatief: { behoeften: { aantal: 0 } },
    partij: { aanbiedingen: { aantal: 0 } }
  })
})

test.each(Object.keys(KIJKERS))('who placed it is for its own people and the beheerder: %s', async (kijker) => {
  const { oproep } = await data('query ($id: ID!) { oproep(id: $id) { plaatserId } }', { id: ID.zaalGezocht }, kijker)
  expect(oproep.plaatserId).toBe(['eigenaar', 'beheerder'].includes(kijker) ? 'eva' : null)
})
