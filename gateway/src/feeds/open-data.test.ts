// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { violation } from '@naober/kit/errors/problem'
import { answerErrors } from '@naober/kit/http/errors'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ID, LOG } from '../example/ids.ts'
import { commitsOf, exampleView } from '../example.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { indeling } from '../view/testing/wereld.ts'
import { BLADEN } from './bladen.ts'
import { FORMATEN } from './formaten.ts'
import { openDataRoutes, vraagVan } from './open-data.ts'

let app: FastifyInstance
let overzicht: Overzicht
beforeAll(async () => {
  overzicht = await exampleView()
  app = Fastify()
  answerErrors(app)
  openDataRoutes(app, overzicht)
  await app.ready()
})
afterAll(() => app.close())
afterEach(() => vi.useRealTimers())

const get = (path: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/open/v1${path}`, headers })
const rows = async (path: string): Promise<Record<string, unknown>[]> => (await get(path)).json().rijen

describe('open data', () => {
  test('tells what there is, in which formats', async () => {
    const { licentie, stand, bladen } = (await get('')).json()
    expect(licentie.naam).toBe('CC BY 4.0')
    expect(stand).toMatchObject({
      tot: expect.stringMatching(/Z$/),
      posities: [{ dienst: 'initiatieven', logId: LOG }]
    })
    expect(bladen.map(({ naam }: { naam: string }) => naam)).toEqual(BLADEN.map(({ naam }) => naam))
    expect(bladen[0].adressen).toHaveLength(FORMATEN.length)
  })

  test.each(BLADEN.flatMap(({ naam }) => FORMATEN.map((formaat) => [naam, formaat.naam, formaat.mediatype] as const)))(
    '%s.%s is handed out with its licence and as of when it speaks',
    async (naam, formaat, mediatype) => {
      const answer = await get(`/${naam}.${formaat}?gebied=GM0308`)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers).toMatchObject({
        'content-type': mediatype,
        'cache-control': 'public, max-age=60, stale-while-revalidate=600',
        link: expect.stringContaining('rel="license"'),
        'last-modified': expect.stringContaining('GMT'),
        'access-control-allow-origin': '*'
      })
      expect(answer.rawPayload.length).toBeGreaterThan(40)
    }
  )

  test('holds what is there, with who offers it and nobody by name', async () => {
    const elementen = await rows('/elementen.json')
    expect(elementen.map(({ id }) => id)).toEqual([ID.eettafel, ID.wijkzuster])
    expect(elementen[0]).toMatchObject({ naam: 'Eettafel', 'gebied.gemeente': 'GM0308', op: '2019-01-01' })
    expect(elementen[1]).toMatchObject({ fase: 'VERDWENEN', 'verdwenen.op': expect.stringMatching(/^20/) })
    const before = await rows('/elementen.json?op=2023-01-01')
    expect(before[1]).toMatchObject({ fase: 'OPGENOMEN', 'verdwenen.op': null, 'verdwenen.reden': null })
    const all = await Promise.all(BLADEN.map(({ naam }) => get(`/${naam}.csv?gebied=GM0308`)))
    for (const person of ['eva', 'lot', 'wil']) for (const { body } of all) expect(body).not.toContain(`;${person};`)
  })

  test('of an area and a day has what was there then', async () => {
    const names = async (query: string) => (await rows(`/elementen.json?${query}`)).map(({ naam }) => naam)
    expect(await names('op=2023-01-01')).toEqual(['Eettafel', 'Wijkzuster'])
    expect(await names('op=2023-01-01&gebied=BU03080103')).toEqual([])
    expect(await names('gebied=BU03080103')).toEqual(['Eettafel'])
  })

  test('as GeoJSON stands in the middle of its area, and says so', async () => {
    const { features } = (await get('/elementen.geojson')).json()
    expect(features).toMatchObject([
      {
        type: 'Feature',
        id: ID.eettafel,
        geometry: { type: 'Point', coordinates: [5.28667, 52.20333] },
        properties: { naam: 'Eettafel', plek: expect.stringMatching(/^midden van /) }
      },
      { id: ID.wijkzuster }
    ])
  })

  test.each([
    ['/elementen.json?gebied=Baarn', 400, '/gebied'],
    ['/elementen.json?op=gisteren', 400, '/op'],
    ['/elementen.json?op=2999-01-01', 400, '/op'],
    ['/elementen.json?kleur=rood', 400, '/kleur'],
    ['/elementen.json?gebied=BU99999999', 404, 'Er is geen gebied BU99999999'],
    ['/cijfers.csv', 400, 'van heel Nederland zijn cijfers te veel'],
    ['/elementen.pdf', 404, ''],
    ['/dingen.csv', 404, '']
  ])('%s is %i', async (path, status, told) => {
    const answer = await get(path)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(told)
  })

  test('can be asked of today, and not of the day after', () => {
    vi.setSystemTime('2026-06-01T21:00:00Z')
    expect(vraagVan({ op: '2026-06-01' }, overzicht)).toEqual(vraagVan({}, overzicht))
    expect(() => vraagVan({ op: '2026-06-02' }, overzicht)).toThrow(
      expect.objectContaining({ members: { fouten: [violation('/op', 'NA_VANDAAG')] } })
    )
  })

  test('is written once for all who ask the same at once', async () => {
    const [csv] = FORMATEN
    const schrijf = vi.spyOn(csv as (typeof FORMATEN)[number], 'schrijf')
    const all = await Promise.all(Array.from({ length: 8 }, () => get('/partijen.csv')))
    expect(new Set(all.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
    expect(schrijf).toHaveBeenCalledTimes(1)
    await get('/partijen.csv')
    expect(schrijf).toHaveBeenCalledTimes(2)
    schrijf.mockRestore()
  })

  test('as workbooks is made a few at a time: beyond that it is busy, which no cache keeps', async () => {
    const dagen = Array.from({ length: 28 }, (_, dag) => `2026-01-${String(dag + 1).padStart(2, '0')}`)
    const all = await Promise.all(dagen.map((op) => get(`/partijen.xlsx?op=${op}`)))
    const busy = all.filter(({ statusCode }) => statusCode === 503)
    expect(busy).not.toHaveLength(0)
    expect(all.length - busy.length).toBe(10)
    for (const { headers, body } of busy) {
      expect(headers).toMatchObject({ 'retry-after': '1' })
      expect(headers).not.toHaveProperty('cache-control')
      expect(JSON.parse(body).code).toBe('DRUK')
    }
  })

  test('is not fetched again while nothing was decided', async () => {
    const { etag = '' } = (await get('/elementen.csv')).headers
    const same = await get('/elementen.csv', { 'if-none-match': `"x", ${String(etag)}` })
    expect([same.statusCode, same.body]).toEqual([304, ''])
    expect((await get('/elementen.csv?gebied=GM0308', { 'if-none-match': String(etag) })).statusCode).toBe(200)
    const from = overzicht.bron('initiatieven').positie + 1
    overzicht.pas('initiatieven', LOG, commitsOf([[Gebied, 'GM0310-2024', indeling(2024, ['BU03100000'])]], from))
    expect((await get('/elementen.csv', { 'if-none-match': String(etag) })).statusCode).toBe(200)
  })
})
