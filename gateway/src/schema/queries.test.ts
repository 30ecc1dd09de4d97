// SPDX-License-Identifier: EUPL-1.2
import { violation } from '@naober/kit/errors/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID } from '../example/ids.ts'
import { BAARN } from '../example/place.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

const data = async (query: string, variables: object = {}) => {
  const { body } = await example.ask(query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}

describe('initiatieven by name', () => {
  const BY_NAME = `query ($na: String) { initiatieven(volgorde: NAAM, first: 2, after: $na) {
    aantal edges { cursor node { naam } } pageInfo { hasNextPage endCursor }
  } }`

  test('come page after page, each once, and every edge has the cursor that goes on after it', async () => {
    const names: string[] = []
    let na: string | null = null
    let aantal = 0
    do {
      const { initiatieven }: Awaited<ReturnType<typeof data>> = await data(BY_NAME, { na })
      names.push(...initiatieven.edges.map(({ node }: { node: { naam: string } }) => node.naam))
      expect(initiatieven.edges.at(-1)?.cursor ?? null).toBe(initiatieven.pageInfo.endCursor)
      aantal = initiatieven.aantal
      na = initiatieven.pageInfo.hasNextPage ? initiatieven.pageInfo.endCursor : null
    } while (na !== null)
    expect(names).toEqual([...names].sort((een, ander) => een.localeCompare(ander, 'nl')))
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBe(aantal)
    expect(aantal).toBeGreaterThan(2)
  })
})

describe('areas', () => {
  test('a gemeente leads to its wijken, buurten and what is there', async () => {
    const { gemeente } = await data(
      `query ($code: ID!) { gemeente(code: $code) {
        naam inwoners provincie jaar
        wijken { code buurten { code naam inwoners initiatieven { aantal nodes { naam } } } }
      } }`,
      { code: BAARN }
    )
    expect(gemeente).toMatchObject({ naam: 'Baarn', inwoners: 24_870, provincie: 'Utrecht', jaar: 2024 })
    expect(gemeente.wijken).toEqual([
      {
        code: 'WK030801',
        buurten: [
          {
            code: 'BU03080102',
            naam: 'Pekingbuurt',
            inwoners: 1_200,
            initiatieven: { aantal: 2, nodes: [{ naam: 'Moestuin' }, { naam: 'Café Samen' }] }
          },
          {
            code: 'BU03080103',
            naam: 'Oosterhei',
            inwoners: null,
            initiatieven: { aantal: 1, nodes: [{ naam: 'Eetclub' }] }
          }
        ]
      }
    ])
  })

  test.each([
    ['gemeente', 'GM9999'],
    ['gemeente', 'BU03080102'],
    ['gemeente', 'x'],
    ['gebied', 'WK999901'],
    ['gebied', 'BU99990101'],
    ['gebied', '']
  ])('%s %s, which nobody knows, is null and no error', async (veld, code) => {
    expect(await data(`query ($code: ID!) { ${veld}(code: $code) { code } }`, { code })).toEqual({ [veld]: null })
  })

  test('a boundary comes back as it was read in', async () => {
    const { gebied } = await data('{ gebied(code: "BU03080102") { grens } }')
    expect(gebied.grens).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [5.28, 52.2],
          [5.29, 52.2],
          [5.29, 52.21],
          [5.28, 52.2]
        ]
      ]
    })
  })

  test('a kind that nobody keeps says so, and is not 0', async () => {
    const { gebied } = await data('{ gebied(code: "BU03080102") { telling { soort aantal stand } } }')
    expect(gebied.telling).toHaveLength(8)
    expect(gebied.telling).toContainEqual({ soort: 'NETWERK', aantal: 2, stand: 'GETELD' })
    expect(gebied.telling).toContainEqual({ soort: 'AFSPRAAK', aantal: null, stand: 'NOG_NIET_AANGESLOTEN' })
    expect(gebied.telling).toContainEqual({ soort: 'VERBINDINGSPERSOON', aantal: 0, stand: 'DEELS_GETELD' })
  })

  test('gemeenten are found by a part of their name, whatever its accents', async () => {
    const { gemeenten } = await data('{ gemeenten(zoek: "sudwest") { nodes { code naam } } }')
    expect(gemeenten.nodes).toEqual([{ code: 'GM1900', naam: 'Súdwest-Fryslân' }])
  })

  test('only gemeenten whose areas were read in', async () => {
    expect(await data('{ gemeenten(metGebieden: true) { aantal nodes { code } } }')).toEqual({
      gemeenten: { aantal: 1, nodes: [{ code: BAARN }] }
    })
  })
})

describe('the buurt on a date', () => {
  const OP =
    'query ($op: Datum) { gebied(code: "BU03080102", op: $op) { initiatieven { nodes { naam fase verbindingen { nodes { soort } } leden { nodes { functie } } } } } }'
  const on = async (op: string) => (await data(OP, { op })).gebied.initiatieven.nodes

  test('before, between and after', async () => {
    expect(await on('2020-01-01')).toEqual([])
    expect(await on('2023-12-31')).toEqual([
      { naam: 'Moestuin', fase: 'IDEE', verbindingen: { nodes: [] }, leden: { nodes: [] } },
      { naam: 'Café Samen', fase: 'IDEE', verbindingen: { nodes: [] }, leden: { nodes: [] } },
      { naam: 'Hofje', fase: 'IDEE', verbindingen: { nodes: [] }, leden: { nodes: [] } }
    ])
    expect((await on('2025-02-01'))[0]).toEqual({
      naam: 'Moestuin',
      fase: 'ACTIEF',
      verbindingen: { nodes: [{ soort: 'HELPT' }] },
      leden: { nodes: [{ functie: 'partner' }, { functie: 'tuinier' }] }
    })
  })

  test('the day flows through every hop, and two days live in one query', async () => {
    const { toen, nu } = await data(
      `query ($id: ID!) {
        toen: initiatief(id: $id, op: "2024-02-15") { ...Hoe }
        nu: initiatief(id: $id) { ...Hoe }
      }
      fragment Hoe on Initiatief { fase leden { nodes { partij { naam lidmaatschappen { nodes { initiatief { fase leden { aantal } } } } } } } }`,
      { id: ID.moestuin }
    )
    expect(toen.leden.nodes[0].partij.lidmaatschappen.nodes[0].initiatief).toEqual({
      fase: 'START',
      leden: { aantal: 1 }
    })
    expect(nu.leden.nodes[0].partij.lidmaatschappen.nodes[0].initiatief).toEqual({
      fase: 'ACTIEF',
      leden: { aantal: 2 }
    })
  })

  test('a thing that had not begun is not there yet', async () => {
    expect(
      await data('query ($id: ID!) { initiatief(id: $id, op: "2023-04-30") { id } }', { id: ID.moestuin })
    ).toEqual({ initiatief: null })
    expect(await data('query ($id: ID!) { partij(id: $id, op: "2024-05-31") { id } }', { id: ID.corporatie })).toEqual({
      partij: null
    })
  })
})

describe('lists', () => {
  const PAGE = `query ($first: Int, $after: String, $filter: InitiatiefFilter) {
    initiatieven(first: $first, after: $after, filter: $filter) {
      aantal edges { cursor node { naam } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`

  test('pages follow each other without overlap, to the end', async () => {
    const names: string[] = []
    let after: string | null = null
    do {
      const { initiatieven } = await data(PAGE, { first: 2, after })
      names.push(...initiatieven.edges.map((edge: { node: { naam: string } }) => edge.node.naam))
      expect(initiatieven.pageInfo.endCursor).toBe(initiatieven.edges.at(-1).cursor)
      expect(initiatieven.pageInfo.hasPreviousPage).toBe(after !== null)
      after = initiatieven.pageInfo.hasNextPage ? initiatieven.pageInfo.endCursor : null
    } while (after !== null)
    expect(names).toEqual(['Moestuin', 'Eetclub', 'Café Samen'])
  })

  test('stopped ones only show when their phase is asked', async () => {
    expect((await data(PAGE, { filter: { fase: ['GESTOPT'] } })).initiatieven.edges).toMatchObject([
      { node: { naam: 'Hofje' } }
    ])
  })

  test.each([
    [{ soort: ['ORGANISATIENETWERK'] }, ['Café Samen']],
    [{ fase: ['IN_DE_KNEL'] }, ['Eetclub']],
    [{ zoek: 'cafe' }, ['Café Samen']],
    [{ gebied: 'BU03080103' }, ['Eetclub']],
    [{ gebied: 'WK030801', zoek: 'E' }, ['Moestuin', 'Eetclub', 'Café Samen']],
    [{ gebied: 'GM9999' }, []],
    [{ id: [ID.eetclub, ID.moestuin, ID.eetclub, ID.welzijn, 'x'] }, ['Moestuin', 'Eetclub']],
    [{ gebied: 'BU03080103', id: [ID.eetclub, ID.moestuin] }, ['Eetclub']],
    [{ id: [] }, []]
  ])('the filter %j gives %j', async (filter, names) => {
    const { initiatieven } = await data(PAGE, { filter })
    expect(initiatieven.edges.map((edge: { node: { naam: string } }) => edge.node.naam)).toEqual(names)
  })

  test.each([101, -1])('a page of %d is refused, with the field that is wrong', async (first) => {
    const { body } = await example.ask(PAGE, { first })
    expect(body.errors[0].extensions).toMatchObject({ code: 'ONGELDIG', fouten: [{ pad: '/first' }] })
  })

  test('a day that has yet to come is refused in words: nobody knows how it is then', async () => {
    const op = '2999-01-01'
    const fouten = [violation('/op', 'NA_VANDAAG')]
    for (const vraag of [`initiatieven(op: "${op}") { aantal }`, `gebied(code: "GM0308", op: "${op}") { naam }`]) {
      const { body } = await example.ask(`{ ${vraag} }`)
      expect(body.errors[0].extensions).toMatchObject({ code: 'ONGELDIG', fouten })
    }
  })

  test('a cursor of somebody else is refused', async () => {
    const { body } = await example.ask(PAGE, { after: 'zomaar' })
    expect(body.errors[0].extensions).toMatchObject({ code: 'ONGELDIG', fouten: [{ pad: '/after' }] })
  })

  test('history is told in words, the newest first, page by page', async () => {
    const { initiatief } = await data(
      'query ($id: ID!) { initiatief(id: $id) { geschiedenis(first: 2) { aantal nodes { soort } pageInfo { endCursor hasNextPage } } } }',
      { id: ID.moestuin }
    )
    const { nodes, pageInfo } = initiatief.geschiedenis
    expect(nodes).toEqual([{ soort: 'NetwerkOpengesteld' }, { soort: 'MandaatVastgelegd' }])
    const next = await data(
      'query ($id: ID!, $after: String) { initiatief(id: $id) { geschiedenis(first: 1, after: $after) { nodes { soort woorden } } } }',
      { id: ID.moestuin, after: pageInfo.endCursor }
    )
    expect(next.initiatief.geschiedenis.nodes).toEqual([{ soort: 'InitiatiefBevestigd', woorden: expect.any(String) }])
  })
})

describe('things', () => {
  test('a verbinding has two ends, of which the other may be a partij', async () => {
    const EINDEN = `query ($id: ID!) { verbinding(id: $id) { soort van tot bestaat begin { naam } einde { __typename ... on Initiatief { naam } ... on Partij { naam type } } } }`
    expect((await data(EINDEN, { id: ID.verbinding })).verbinding).toEqual({
      soort: 'HELPT',
      van: '2025-01-01',
      tot: null,
      bestaat: true,
      begin: { naam: 'Moestuin' },
      einde: { __typename: 'Initiatief', naam: 'Eetclub' }
    })
    expect((await data(EINDEN, { id: ID.partijverbinding })).verbinding.einde).toEqual({
      __typename: 'Partij',
      naam: 'Éigen Haard',
      type: 'CORPORATIE'
    })
  })

  test('who works in a buurt: those of the buurt and those around it', async () => {
    const { gebied } = await data(
      '{ gebied(code: "BU03080102") { partijen { nodes { naam werkgebied { __typename } } } } }'
    )
    expect(gebied.partijen.nodes).toEqual([
      { naam: 'Welzijn Baarn', werkgebied: [{ __typename: 'Gemeente' }] },
      { naam: 'Éigen Haard', werkgebied: [{ __typename: 'Buurt' }] }
    ])
  })

  test('freshness says on whose word', async () => {
    const VERSHEID = 'query ($id: ID!) { initiatief(id: $id) { versheid { op uit dagen } } }'
    const moestuin = (await data(VERSHEID, { id: ID.moestuin })).initiatief.versheid
    expect(moestuin).toMatchObject({ op: '2026-02-01', uit: 'BEVESTIGD' })
    expect(moestuin.dagen).toBeGreaterThan(0)
    expect((await data(VERSHEID, { id: ID.eetclub })).initiatief.versheid).toMatchObject({
      op: '2026-03-01',
      uit: 'GEREGISTREERD'
    })
  })

  test('reference tables tell their source', async () => {
    const { referentie } = await data(
      '{ referentie(tabel: "woonvormen") { naam rijen { code bron { verwijzing } velden { naam } } } onbekend: referentie(tabel: "x") { naam } }'
    )
    expect(referentie.rijen.length).toBeGreaterThan(5)
    expect(referentie.rijen[0].bron.verwijzing).not.toBe('')
  })

  test('every answer can say as of which positions it speaks', async () => {
    const { alsVan } = await data('{ alsVan { dienst logId positie bij at achterSinds } }')
    expect(alsVan).toEqual([
      expect.objectContaining({ dienst: 'initiatieven', positie: example.overzicht.alsVan()[0]?.positie, bij: true })
    ])
  })
})
