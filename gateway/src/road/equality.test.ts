// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { KIJKERS } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { maakSchema } from '../schema/kern/schema.ts'
import { CompiledQuery } from './operation.ts'
import { RegisteredOperations } from './registered.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Queries that between them use everything a query can use, each with variables of every sort. */
const CASES: readonly [naam: string, document: string, variables: readonly object[]][] = [
  [
    'a composed query',
    `query G($code: ID!, $first: Int = 2, $op: Datum) { gemeente(code: $code, op: $op) {
      code naam provincie grens inwoners telling { soort aantal stand }
      initiatieven(first: $first) { aantal pageInfo { hasNextPage endCursor } edges { cursor node { id } }
        nodes { id naam doel fase uitkomsten leden(first: 5) { nodes { functie persoonId van tot partij { id naam type } } }
          verbindingen { nodes { id soort van begin { naam } einde { __typename ... on Initiatief { naam } ... on Partij { naam anbi } } } } } }
    } }`,
    [
      { code: 'GM0308' },
      { code: 'GM0308', first: 1, op: '2024-02-15' },
      { code: 'GM9999' },
      { code: 'GM0308', first: 0 },
      { code: 'GM0308', first: null }
    ]
  ],
  [
    'variables that are missing or wrong',
    'query V($id: ID!, $op: Datum, $first: Int) { initiatief(id: $id, op: $op) { naam leden(first: $first) { aantal } } }',
    [
      {},
      { id: null },
      { id: ['x'] },
      { id: ID.moestuin, op: 'gisteren' },
      { id: ID.moestuin, op: 3 },
      { id: ID.moestuin, first: '5' },
      { id: ID.moestuin, first: 101 },
      { id: ID.moestuin, first: 2.5 },
      { id: ID.moestuin, zomaar: 1 }
    ]
  ],
  [
    'fields for some viewers only',
    `query A($id: ID!, $p: ID!) { initiatief(id: $id) { opmerkingen { nodes { tekst door als } } voorstellen { aantal } arrangeurs eigenaren { nodes { persoonId } } mijnVoorstellen { nodes { naam } } geschiedenis(first: 3) { aantal nodes { soort woorden at versie overId } } }
      partij(id: $p) { registreerderId ambassadeurs { nodes { persoonId functie initiatief { naam } } } } ik { id rollen { rol voor } } }`,
    [
      { id: ID.moestuin, p: ID.welzijn },
      { id: ID.eetclub, p: ID.corporatie },
      { id: ID.onbekend, p: ID.onbekend }
    ]
  ],
  [
    'fragments, aliases, merging and typenames',
    `query F($id: ID!) { __typename een: initiatief(id: $id) { ...A ...B naam } twee: initiatief(id: $id) { ... on Initiatief { doel } ... { naam ... on Initiatief { id } } } }
      fragment A on Initiatief { leden { nodes { functie } } soort netwerk { scenario waardesoorten } }
      fragment B on Initiatief { leden { nodes { van partij { naam } } aantal } wonen { woonvorm ondervorm } __typename }`,
    [{ id: ID.moestuin }, { id: ID.netwerk }, { id: ID.woongroep }]
  ],
  [
    'what several types have in common',
    `query C($code: ID!, $oproep: ID!, $vraag: ID!, $op: Datum, $deel: Boolean = false) {
      gebied(code: $code, op: $op) { __typename naam ...P initiatieven(first: 1) { nodes { id } } ... on Wijk { gemeente { ...P } buurten { naam ... on Plek { naam } } } ... on Buurt { wijk { code } } }
      oproep(id: $oproep, op: $op) { ...O past { oproep { __typename wat ... on Behoefte { fase } ... on Aanbod { vanaf } } uitleg { omdat } } koppelingen { behoefte { ...O } aanbod { ...O } mogelijk } }
      ondersteuningsvraag(id: $vraag) { ...K ... on Ondersteuningsvraag { vraag } }
    }
    fragment P on Plek { telling { soort aantal stand } dekking @include(if: $deel) { buurt { code } lappen { soort stand } } ... on Gebied { code inwoners } ... on GetekendGebied { sinds } }
    fragment O on Oproep { id __typename plaatserId mogelijk gebied { code naam } initiatief { naam } }
    fragment K on Kwestie { versie initiatief { naam } gebied { __typename code } geschiedenis(first: 2) { nodes { soort } } }`,
    [
      { code: 'GM0308', oproep: ID.zaalGezocht, vraag: ID.vraag },
      { code: 'WK030801', oproep: ID.zaal, vraag: ID.vraag, deel: true },
      { code: 'BU03080102', oproep: ID.zaal, vraag: ID.onbekend, op: '2026-02-15' },
      { code: 'x', oproep: ID.onbekend, vraag: ID.onbekend }
    ]
  ],
  [
    'skip and include',
    `query S($id: ID!, $zonder: Boolean!, $met: Boolean = false) { initiatief(id: $id) { id @skip(if: $zonder) naam @include(if: $met) ...L @include(if: $met) leden @skip(if: true) { aantal } fase @include(if: true) } }
      fragment L on Initiatief { leden { nodes { functie @skip(if: $zonder) van } } }`,
    [
      { id: ID.moestuin, zonder: true },
      { id: ID.moestuin, zonder: false, met: true },
      { id: ID.moestuin, zonder: true, met: true },
      { id: ID.moestuin },
      { id: ID.moestuin, zonder: 'ja' }
    ]
  ],
  [
    'input objects, enums and lists',
    'query I($filter: InitiatiefFilter, $fase: [Fase!]) { a: initiatieven(filter: $filter) { nodes { naam } } b: initiatieven(filter: { fase: $fase, zoek: "o" }) { nodes { naam fase } } }',
    [
      {},
      { filter: { soort: ['ORGANISATIENETWERK'] }, fase: ['GESTOPT', 'ACTIEF'] },
      { filter: { soort: 'ORGANISATIENETWERK' } },
      { fase: ['MOOI'] },
      { filter: { zomaar: 1 } },
      { filter: null, fase: null }
    ]
  ],
  [
    'texts that JSON writes in another way',
    'query T { gemeenten(zoek: "friese") { nodes { naam } } initiatieven(first: 100) { nodes { naam doel } } referentie(tabel: "belemmeringen") { rijen { naam velden { naam waarde } bron { document regels verwijzing } peildatum status } } }',
    [{}]
  ],
  ['introspection', 'query W { __schema { queryType { name } } alsVan { dienst positie at bij } }', [{}]],
  [
    'several faults at once',
    'query E($a: String) { a: initiatieven(after: $a) { aantal } b: initiatieven(first: 200) { aantal } alsVan { dienst } }',
    [{ a: 'x' }, {}]
  ]
]

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({
    operaties: Object.fromEntries(CASES.map(([, document]) => [hashOf(document), document]))
  })
})
afterAll(() => example.app.close())

describe.each(CASES)('%s', (_naam, document, variants) => {
  test.each(Object.keys(KIJKERS))(
    'registered, compiled in Yoga, and field by field tell %s the same',
    async (kijker) => {
      const token = example.tokenOf(kijker)
      const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
      for (const variables of variants) {
        const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(document) } }
        // A document that Yoga never saw before is executed field by field; seen again, it is compiled.
        const fresh = await example.post({ query: `${document} # ${Math.random()}`, variables }, headers)
        await example.post({ query: document, variables }, headers)
        const compiled = await example.post({ query: document, variables }, headers)
        const registered = await example.post({ extensions, variables }, headers)
        const byGet = await example.get(
          { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) },
          headers
        )
        for (const answer of [compiled, registered, byGet]) {
          expect(answer.text).toBe(fresh.text)
          expect(answer.status).toBe(fresh.status)
          expect(answer.headers['content-type']).toBe(fresh.headers['content-type'])
          expect(answer.headers['naober-stand']).toBe(fresh.headers['naober-stand'])
        }
      }
    }
  )
})

test('these queries run compiled, so that the comparison compares something', () => {
  const context = { wie: { id: 'x', rollen: [], is: () => false }, overzicht: example.overzicht, vandaag: 20_600 }
  for (const [naam, document, [variables = {}]] of CASES) {
    const query = CompiledQuery.of(maakSchema(), parse(document))
    const run = () =>
      query?.data(context as never, {
        id: ID.moestuin,
        zonder: true,
        p: ID.welzijn,
        code: 'GM0308',
        ...variables,
        ...(naam.startsWith('several') && { a: null })
      })
    if (naam === 'introspection' || naam.startsWith('several')) expect(run, naam).toThrow()
    else expect(run(), naam).toBeInstanceOf(Object)
  }
})

test.each([
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'text/html, application/json;q=0.9',
  'application/graphql-response+json, application/json'
])('with accept %s both answer in the same media type', async (accept) => {
  const [, document, [variables]] = CASES[0] as (typeof CASES)[number]
  const extensions = { persistedQuery: { sha256Hash: hashOf(document) } }
  const [yoga, registered] = [
    await example.post({ query: document, variables }, { accept }),
    await example.post({ extensions, variables }, { accept })
  ]
  expect(registered.headers['content-type']).toBe(yoga.headers['content-type'])
  expect(registered.text).toBe(yoga.text)
})

test('a hash that nobody registered is refused', async () => {
  const { body, status } = await example.post({ extensions: { persistedQuery: { sha256Hash: 'f'.repeat(64) } } })
  expect([status, body.errors[0].extensions.code]).toEqual([404, 'ONBEKEND'])
})

test('a registered document that does not fit the schema is told when it is asked for', () => {
  const operations = new RegisteredOperations(maakSchema(), { abc: '{ bestaatNiet }' })
  expect(() => operations.get('abc')).toThrow('bewerking abc past niet bij het schema')
})

test('a registered mutation is Yoga’s, and a GET of it is refused', async () => {
  const document = `mutation H { herstel(sleutel: "x") { __typename } }`
  const app = await exampleApp({ operaties: { h: document } })
  const extensions = { persistedQuery: { sha256Hash: 'h' } }
  expect((await app.post({ extensions })).body.errors[0].extensions.code).toBe('ONGELDIG')
  expect((await app.get({ extensions: JSON.stringify(extensions) })).status).toBe(405)
  await app.app.close()
})
