// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object = {}, kijker?: string) => {
  const { body } = await example.ask(query, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data
}

const [HIER, DAAR] = ['BU03080102', 'BU03080103']
const IN =
  'query ($code: ID!, $filter: ElementFilter, $op: Datum) { gebied(code: $code, op: $op) { elementen(filter: $filter) { aantal nodes { naam fase gebied { ... on Buurt { code } } } } } }'
const namesIn = async (code: string | undefined, filter: object = {}, op: string | null = null) =>
  (await data(IN, { code, filter, op })).gebied.elementen.nodes.map(({ naam }: { naam: string }) => naam)

test('a buurt shows what is there; what it lost, and what left it, when asked', async () => {
  expect(await namesIn(HIER)).toEqual([])
  expect(await namesIn(DAAR)).toEqual(['Eettafel'])
  expect(await namesIn(HIER, { stand: ['VERPLAATST'] })).toEqual(['Eettafel'])
  expect(await namesIn(HIER, { stand: ['VERPLAATST', 'VERDWENEN'] })).toEqual(['Eettafel', 'Wijkzuster'])
  expect(await namesIn(HIER, {}, '2023-06-01')).toEqual(['Eettafel', 'Wijkzuster'])
})

test.each([
  [{ soort: ['VERBINDINGSPERSOON'] }, ['Wijkzuster']],
  [{ alledaagseZaak: ['MAALTIJD', 'VERVOER'] }, ['Eettafel']],
  [{ laag: 'FORMEEL' }, ['Wijkzuster']],
  [{ vorm: 'INDIVIDUEEL' }, ['Wijkzuster']],
  [{ partij: ID.welzijn }, ['Wijkzuster']],
  [{ zoek: 'tafel' }, ['Eettafel']],
  [{ gebied: 'WK030801' }, ['Eettafel', 'Wijkzuster']],
  [{ gebied: DAAR }, []],
  [{ id: [ID.wijkzuster, ID.onbekend] }, ['Wijkzuster']]
])('filter %j', async (filter, expected) => {
  expect(await namesIn(HIER, filter, '2023-06-01')).toEqual(expected)
})

test('anywhere, in pages', async () => {
  const first = 'query ($after: String) { elementen(first: 1, after: $after, filter: { stand: [AANWEZIG, VERDWENEN] }) '
  const page = async (after: string | null) =>
    (await data(`${first} { aantal nodes { naam fase } pageInfo { hasNextPage endCursor } } }`, { after })).elementen
  const one = await page(null)
  expect(one).toMatchObject({ aantal: 2, nodes: [{ naam: 'Eettafel', fase: 'BEVESTIGD' }] })
  expect(await page(one.pageInfo.endCursor)).toMatchObject({
    nodes: [{ naam: 'Wijkzuster', fase: 'VERDWENEN' }],
    pageInfo: { hasNextPage: false }
  })
})

test('an element tells where it was and when, and how fresh it is', async () => {
  const { element } = await data(
    `query ($id: ID!) { element(id: $id) { fase adres van verdwenenOp versheid { op uit } gebied { ... on Buurt { code } }
      plekken { adres van tot toelichting gebied { ... on Buurt { code } } } } }`,
    { id: ID.eettafel }
  )
  expect(element).toEqual({
    fase: 'BEVESTIGD',
    adres: null,
    van: '2019-01-01',
    verdwenenOp: null,
    versheid: { op: '2026-02-01', uit: 'BEVESTIGD' },
    gebied: { code: DAAR },
    plekken: [
      { adres: 'Markt 1', van: '2019-01-01', tot: '2024-01-01', toelichting: null, gebied: { code: HIER } },
      { adres: null, van: '2024-01-01', tot: null, toelichting: 'Het pand is verkocht', gebied: { code: DAAR } }
    ]
  })
  expect(await data('query ($id: ID!) { element(id: $id, op: "2018-01-01") { naam } }', { id: ID.eettafel })).toEqual({
    element: null
  })
})

test('a partij shows the functions that it offers, on a day, and the function how it is reached', async () => {
  const OF =
    'query ($id: ID!, $op: Datum) { partij(id: $id, op: $op) { aanbod { nodes { naam reden contact { functie bereikbaar } aanbieder { naam } } } } }'
  const on = async (op: string) => (await data(OF, { id: ID.welzijn, op })).partij.aanbod.nodes
  expect(await on('2024-06-01')).toEqual([
    {
      naam: 'Wijkzuster',
      reden: null,
      contact: { functie: 'wijkzuster', bereikbaar: 'via de balie' },
      aanbieder: { naam: 'Welzijn Baarn' }
    }
  ])
  expect(await on('2025-06-01')).toEqual([])
})

test.each(Object.keys(KIJKERS))('who put it on record is for its keepers: %s', async (kijker) => {
  const { element } = await data('query ($id: ID!) { element(id: $id) { opnemerId } }', { id: ID.eettafel }, kijker)
  expect(element.opnemerId).toBe(['eigenaar', 'arrangeur', 'beheerder'].includes(kijker) ? 'eva' : null)
})
