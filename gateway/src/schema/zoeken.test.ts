// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import { gebiedenIngelezen } from '@naober/contracts/initiatieven/gebied'
import { gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { initiatiefGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ID } from '../example/ids.ts'
import { exampleView } from '../example.ts'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Search } from '../search/search.ts'
import { Initiatieven } from '../view/initiatief.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { gepubliceerd, opgesteld } from '../view/testing/praktijkvoorbeelden.ts'

let overzicht: Overzicht
let search: Search
let example: ExampleApp
const faults: unknown[] = []
beforeAll(async () => {
  overzicht = await exampleView()
  search = new Search(overzicht, (error) => faults.push(error))
  example = await exampleApp({ overzicht, search })
})
afterAll(async () => {
  await example.app.close()
  await search.stop()
  expect(faults).toEqual([])
})

const DEEL =
  '{ aantal meer nodes { soort naam versOp voorbij gebieden { __typename ... on Wijk { code } ... on Buurt { code } } ding { ... on Initiatief { id } ... on Partij { id } } } }'
const ZOEK = `query ($tekst: String!, $gebied: ID, $soorten: [Zoeksoort!], $versSinds: Datum, $first: Int, $overslaan: Int) {
  zoek(tekst: $tekst, gebied: $gebied, soorten: $soorten, versSinds: $versSinds, first: $first, overslaan: $overslaan) {
    treffers ${DEEL} zonderPlek ${DEEL} perSoort { soort aantal } ruimer gebied { ... on Gemeente { code } ... on Wijk { code } ... on Buurt { code } } alsVan { dienst positie } } }`
const zoek = async (tekst: string, variables: object = {}) => {
  const { body } = await example.ask(ZOEK, { tekst, ...variables })
  expect(body.errors).toBeUndefined()
  return body.data.zoek
}
const namen = async (tekst: string, variables: object = {}) =>
  (await zoek(tekst, variables)).treffers.nodes.map(({ naam }: { naam: string }) => naam)

test('finds things of every kind by a word of their name, with a typing error or without marks', async () => {
  const gevonden = await zoek('eetclbu')
  expect(gevonden).toMatchObject({ ruimer: false, gebied: null, alsVan: [{ dienst: 'initiatieven' }] })
  expect(gevonden.treffers.nodes[0]).toMatchObject({
    soort: 'INITIATIEF',
    naam: 'Eetclub',
    voorbij: false,
    ding: { id: ID.eetclub }
  })
  expect(await namen('cafe sammen')).toEqual(['Café Samen'])
  expect(await namen('wijkzuster')).toContain('Wijkzuster')
  expect(await namen('pekingbuurt', { soorten: ['GEBIED'] })).toEqual(['Pekingbuurt'])
  expect(await namen('haard', { soorten: ['PARTIJ'] })).toEqual(['Éigen Haard'])
})

test('what is not in the area is looked for around it, and the answer says where', async () => {
  const [hier, daar] = ['BU03080102', 'BU03080103']
  const daarAlleen = await zoek('eettafel', { gebied: daar })
  expect(daarAlleen).toMatchObject({ gebied: { code: daar }, treffers: { aantal: 1 } })
  expect(await zoek('eettafel', { gebied: hier })).toMatchObject({
    gebied: { code: 'WK030801' },
    treffers: { nodes: [{ naam: 'Eettafel' }] }
  })
  expect(await zoek('zeppelin', { gebied: hier })).toMatchObject({ gebied: null, treffers: { aantal: 0 } })
})

test('what is nearest to an area stands first, wherever it is, with how far that is', async () => {
  const vraag = `query ($gebied: ID) { zoek(tekst: "baarn", gebied: $gebied, volgorde: DICHTBIJ) { gebied { code: naam } treffers { nodes { naam afstand } } } }`
  const { body } = await example.ask(vraag, { gebied: 'BU03080102' })
  expect(body.errors).toBeUndefined()
  const { gebied, treffers } = body.data.zoek
  expect(gebied).toBeNull()
  const afstanden = treffers.nodes.map(({ afstand }: { afstand: number | null }) => afstand ?? Number.POSITIVE_INFINITY)
  expect(afstanden).toEqual([...afstanden].sort((een, ander) => een - ander))
  expect(afstanden[0]).toBe(0)
  const zonder = await example.ask(vraag)
  expect(zonder.body.errors[0]).toMatchObject({ extensions: { code: 'ONGELDIG', fouten: [{ pad: '/gebied' }] } })
})

test('goes on where an earlier part ended', async () => {
  const eerste = await zoek('baarn', { first: 2 })
  const tweede = await zoek('baarn', { first: 2, overslaan: 2 })
  expect(eerste.treffers.meer).toBe(true)
  const zelfde = eerste.treffers.nodes.filter((een: object) =>
    tweede.treffers.nodes.some((ander: object) => JSON.stringify(een) === JSON.stringify(ander))
  )
  expect(zelfde).toEqual([])
})

test.each([
  [{ tekst: 'x'.repeat(101) }, 'tekst'],
  [{ tekst: 'a', first: 101 }, 'first'],
  [{ tekst: 'a', overslaan: -1 }, 'overslaan'],
  [{ tekst: 'a', gebied: 'BU99999999' }, 'gebied']
])('refuses %j and names what is wrong', async (variables, veld) => {
  const { body } = await example.ask(ZOEK, variables)
  expect(body.errors[0]).toMatchObject({ extensions: { code: 'ONGELDIG', fouten: [{ pad: `/${veld}` }] } })
})

const DRIEHOEK = [
  [5.28, 52.21],
  [5.3, 52.21],
  [5.3, 52.22],
  [5.28, 52.21]
]

const gebeur = (stream: string, version: number, { type, v, data }: Gebeurtenis) => {
  const { positie, logId } = overzicht.bron('initiatieven')
  const events = [{ stream, version, type, v, data }]
  overzicht.pas('initiatieven', logId, [{ position: positie + 1, at: 0, commandId: `na-${positie}`, depth: 0, events }])
}

test('an answer is never behind the view', async () => {
  const rij = overzicht.tabel(Initiatieven).get(ID.eetclub)
  gebeur(`initiatief-${ID.eetclub}`, (rij?.versie ?? 0) + 1, initiatiefGewijzigd({ naam: 'Zeppelin' }))
  expect(await namen('zeppelin')).toEqual(['Zeppelin'])
  expect(await namen('eetclub', { soorten: ['INITIATIEF'] })).toEqual([])
})

test('finds published examples and drawn areas, and counts them by kind', async () => {
  gebeur('praktijkvoorbeeld-01900000-0101-7000-8000-000000000101', 1, opgesteld('Kweekvijver'))
  expect(await zoek('kweekvijver')).toMatchObject({ zonderPlek: { aantal: 0 } })
  gebeur('praktijkvoorbeeld-01900000-0101-7000-8000-000000000101', 2, gepubliceerd())
  expect(await zoek('kweekvijver')).toMatchObject({
    zonderPlek: { nodes: [{ soort: 'PRAKTIJKVOORBEELD', naam: 'Kweekvijver' }] },
    perSoort: [{ soort: 'PRAKTIJKVOORBEELD', aantal: 1 }]
  })
  const getekend = gebiedGetekend({
    naam: 'Kweekgaarde',
    soort: 'DORP',
    toelichting: null,
    gemeenten: ['GM0308'],
    grens: { type: 'Polygon', coordinates: [DRIEHOEK] },
    op: '2025-01-01'
  })
  gebeur('getekendGebied-01900000-0102-7000-8000-000000000102', 1, getekend)
  expect(await zoek('kweekgaarde', { soorten: ['GETEKEND_GEBIED'] })).toMatchObject({
    treffers: { nodes: [{ soort: 'GETEKEND_GEBIED', naam: 'Kweekgaarde', voorbij: false }] },
    perSoort: [{ soort: 'GETEKEND_GEBIED', aantal: 1 }]
  })
})

test('what was in an area already is found by the name that the area got later', async () => {
  const zonder = { inwoners: null, huishoudens: null }
  const grens = { type: 'Polygon' as const, coordinates: [DRIEHOEK] }
  const indeling = gebiedenIngelezen({
    gemeente: { code: 'GM0308', naam: 'Baarn', grens: null, ...zonder },
    jaar: 2025,
    wijken: [{ code: 'WK030801', naam: 'Wijk 01', grens: null, ...zonder }],
    buurten: [{ code: 'BU03080103', naam: 'Vlindertuinen', wijkcode: 'WK030801', grens, ...zonder }],
    bron: 'voorbeeld',
    peildatum: '2025-01-01',
    voorbeelddata: false
  })
  expect(await namen('vlindertuinen')).toEqual([])
  gebeur('gebied-GM0308-2025', 1, indeling)
  expect(await namen('vlindertuinen')).toEqual(expect.arrayContaining(['Vlindertuinen', 'Eettafel']))
})

test('finds again when its thread has ended', async () => {
  const broken = new Search(overzicht, (error) => faults.push(error))
  const question = {
    text: 'zeppelin',
    kinds: null,
    area: null,
    freshFrom: null,
    today: 20_000,
    order: 'BEST',
    from: null,
    skip: 0,
    take: 5
  } as const
  expect((await broken.ask(question)).placed.total).toBe(1)
  await broken.restart()
  await vi.waitFor(async () => expect((await broken.ask(question)).placed.total).toBe(1), 10_000)
  await broken.stop()
})
