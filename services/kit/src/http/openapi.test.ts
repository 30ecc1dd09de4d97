// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, wieIs } from '@naober/contracts'
import { CommitLine, HeadLine, TotLine } from '@naober/contracts/commit-line'
import { isJsonObject } from '@naober/contracts/json-schema'
import type { FastifyInstance } from 'fastify'
import { Check, Errors } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeCommit, encodeHead, encodeTot } from '../bus/feed-lines.ts'
import { uuidv7 } from '../command/ids.ts'
import { violation } from '../errors/problem.ts'
import { createLog } from '../telemetry/log.ts'
import { deeplyResolved } from '../testing/api-design-rules.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { kas } from '../testing/pot.ts'
import { API_VERSION } from './api-version.ts'
import { healthRoutes } from './health.ts'
import { openapi } from './openapi.ts'
import { createServer } from './server.ts'
import { serviceRoutes } from './service-routes.ts'

const document = openapi(
  { naam: 'kas', titel: 'kas', doc: 'kas' },
  kas.gedragingen.map(({ aggregaat }) => aggregaat)
)
const people = (token: string | null) =>
  token === null
    ? wieIs({ id: 'publiek', rollen: [] })
    : wieIs({ id: `${token}-1`, rollen: [{ rol: token === 'beheerder' ? 'beheerder' : 'gemeente', voor: [] }] })

let house: KasHouse
let app: FastifyInstance
const served: string[] = []

beforeAll(async () => {
  house = await new KasHouse().start()
  app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000_000 })
  app.addHook('onRoute', ({ method, path }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') served.push(`${one} ${path.replace(/:(\w+)/g, '{$1}')}`)
  })
  serviceRoutes(app, house.service, { known: people, whoIs: async (token) => people(token) }, () => false)
  healthRoutes(app, () => ({ ready: false, reden: 'nog bezig' }))
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await house.service.stop()
  house.remove()
})

test('every route that is served stands in the document, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, { servers, get, post }]) => {
    const full = `${(servers ?? document.servers)[0]?.url ?? ''}${path}`.replace('//', '/')
    return [...(get ? [`GET ${full}`] : []), ...(post ? [`POST ${full}`] : [])]
  })
  expect([...new Set(served)].sort()).toEqual(described.sort())
})

test('the document is at its place, for everybody and from every site', async () => {
  const { statusCode, headers, body } = await app.inject('/kas/v1/openapi.json')
  expect(statusCode).toBe(200)
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['api-version']).toBe(document.info.version)
  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(document)))
})

test('every answer under the base path names the version, an unknown address too', async () => {
  for (const url of ['/kas/v1/nergens', '/kas/v1/potten/geen-uuid', '/kas/v1/gebeurtenissen?na=min']) {
    expect((await app.inject(url)).headers['api-version']).toBe(API_VERSION)
  }
  expect((await app.inject('/_healthz/live')).headers['api-version']).toBeUndefined()
})

describe('an answer is one that the document describes', () => {
  /** Faults of a real answer against what the document says of this operation and status. */
  const faultsOf = (
    template: string,
    method: 'get' | 'post',
    answer: Awaited<ReturnType<typeof app.inject>>
  ): string[] => {
    const promised = document.paths[template]?.[method]?.responses[String(answer.statusCode)]
    if (!promised) return [`${answer.statusCode} is not described: ${answer.body}`]
    const { content, headers } = deeplyResolved(document, promised)
    const mediaType = String(answer.headers['content-type']).split(';')[0] ?? ''
    const media = isJsonObject(content) ? content[mediaType] : undefined
    if (answer.body !== '' && !isJsonObject(media)) return [`${mediaType} is not described for ${answer.statusCode}`]
    const schema = isJsonObject(media) && isJsonObject(media.schema) ? media.schema : {}
    const lacking = Object.keys(isJsonObject(headers) ? headers : {}).filter(
      (name) => !(name.toLowerCase() in answer.headers)
    )
    const body: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
    return [
      ...lacking.map((name) => `header ${name} is missing`),
      ...(body === undefined
        ? []
        : Errors(schema, body).map(({ instancePath, message }) => `${instancePath} ${message}`))
    ]
  }
  const headers = (token: string | null, more: Record<string, string> = {}) => ({
    'content-type': 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...more
  })
  const post = (url: string, body: unknown, token: string | null = 'beheerder', more = {}) =>
    app.inject({ method: 'POST', url: `/kas/v1${url}`, payload: JSON.stringify(body), headers: headers(token, more) })
  const open = async () => String((await post('/potten', { naam: 'feest' })).json().id)

  test('accepted: made, changed, undone is refused', async () => {
    const made = await post('/potten', { naam: 'feest' })
    expect([made.statusCode, faultsOf('/potten', 'post', made)]).toEqual([201, []])
    const changed = await post(`/potten/${made.json().id}/_stort`, { bedrag: 5 })
    expect([changed.statusCode, faultsOf('/potten/{id}/_stort', 'post', changed)]).toEqual([200, []])
    const undo = await post('/_herstel', { herstel: 'onzin' })
    expect([undo.statusCode, faultsOf('/_herstel', 'post', undo)]).toEqual([400, []])
    const largest = Math.max(
      ...house.service.aggregaten.flatMap(({ opdrachten }) => opdrachten.map((een) => een.maxBytes))
    )
    expect((await post('/_herstel', { herstel: Buffer.alloc(largest).toString('base64url') })).statusCode).toBe(400)
    expect((await post('/_herstel', { herstel: 'x'.repeat(2 * largest) })).statusCode).toBe(413)
  })

  test('bad input, no token, no right, not there', async () => {
    const id = await open()
    const answers = [
      await post(`/potten/${id}/_stort`, { bedrag: 'veel', extra: 1 }),
      await app.inject({
        method: 'POST',
        url: `/kas/v1/potten/${id}/_stort`,
        payload: '{"bedrag":',
        headers: headers('beheerder')
      }),
      await post(`/potten/${id}/_stort`, { bedrag: 5 }, null),
      await post(`/potten/${id}/_stort`, { bedrag: 5 }, 'gemeente'),
      await post(`/potten/${uuidv7()}/_stort`, { bedrag: 5 }),
      await app.inject({
        method: 'POST',
        url: `/kas/v1/potten/${id}/_stort`,
        payload: 'x',
        headers: { 'content-type': 'text/plain' }
      }),
      await post(`/potten/${id}/_stort`, { bedrag: 5, naam: 'x'.repeat(1_000_000) })
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 401, 403, 404, 415, 413])
    for (const answer of answers) expect(faultsOf('/potten/{id}/_stort', 'post', answer)).toEqual([])
  })

  test('all that is wrong at once: fields, the mark of a wiped text, the id of the command and its version', async () => {
    const wrong = { 'idempotency-key': 'een', 'if-match': '3' }
    const answer = await post('/potten', { naam: ` ${GEWIST} `, extra: 1 }, 'beheerder', wrong)
    expect([answer.statusCode, faultsOf('/potten', 'post', answer)]).toEqual([400, []])
    expect(answer.json().fouten).toEqual([
      violation('/extra', 'ONBEKEND_VELD'),
      violation('/naam', 'GEWIST_MERK', { merk: GEWIST }),
      violation('/opdrachtId', 'GEEN_UUIDV7'),
      violation('/if-match', 'GEEN_VERSIE')
    ])
  })

  test('an old version, an id used again, a rule that says no', async () => {
    const [een, ander] = [await open(), await open()]
    const key = { 'idempotency-key': uuidv7() }
    await post(`/potten/${een}/_stort`, { bedrag: 5 }, 'beheerder', key)
    const again = await post(`/potten/${een}/_stort`, { bedrag: 6 }, 'beheerder', key)
    expect([again.statusCode, faultsOf('/potten/{id}/_stort', 'post', again)]).toEqual([409, []])
    const old = await post(`/potten/${een}/_stort`, { bedrag: 6 }, 'beheerder', { 'if-match': '"1"' })
    expect([old.statusCode, faultsOf('/potten/{id}/_stort', 'post', old)]).toEqual([412, []])
    const refused = await post(`/potten/${een}/_boek-over`, { naarId: ander, bedrag: 500 })
    expect([refused.statusCode, faultsOf('/potten/{id}/_boek-over', 'post', refused)]).toEqual([422, []])
  })

  test('one thing, the same again, and one that is not there', async () => {
    const id = await open()
    const shown = await app.inject(`/kas/v1/potten/${id}`)
    expect([shown.statusCode, faultsOf('/potten/{id}', 'get', shown)]).toEqual([200, []])
    const same = await app.inject({
      url: `/kas/v1/potten/${id}`,
      headers: { 'if-none-match': String(shown.headers.etag) }
    })
    expect([same.statusCode, faultsOf('/potten/{id}', 'get', same)]).toEqual([304, []])
    const absent = await app.inject(`/kas/v1/potten/${uuidv7()}`)
    expect([absent.statusCode, faultsOf('/potten/{id}', 'get', absent)]).toEqual([404, []])
  })

  test('the change feed asked in a wrong way, or from a place in another log', async () => {
    const wrong = await app.inject('/kas/v1/gebeurtenissen?na=min&volg=misschien')
    expect([wrong.statusCode, faultsOf('/gebeurtenissen', 'get', wrong)]).toEqual([400, []])
    const elsewhere = await app.inject('/kas/v1/gebeurtenissen?na=1&logId=ander&commandId=x')
    expect([elsewhere.statusCode, faultsOf('/gebeurtenissen', 'get', elsewhere)]).toEqual([409, []])
  })

  test('health', async () => {
    const live = await app.inject('/_healthz/live')
    const ready = await app.inject('/_healthz/ready')
    expect([live.statusCode, faultsOf('/_healthz/live', 'get', live)]).toEqual([200, []])
    expect([ready.statusCode, faultsOf('/_healthz/ready', 'get', ready)]).toEqual([503, []])
  })
})

test('the lines of the change feed are as they are described', () => {
  const events = [{ stream: 'pot-1', version: 1, type: 'PotGeopend', v: 1, data: { naam: 'x' } }]
  const lines = [
    [HeadLine, encodeHead({ logId: 'a', parent: null }, { logId: 'a', position: 0, commandId: '' })],
    [
      HeadLine,
      encodeHead({ logId: 'b', parent: { logId: 'a', position: 3 } }, { logId: 'b', position: 4, commandId: 'c' })
    ],
    [CommitLine, encodeCommit({ position: 1, at: 1, commandId: 'c', depth: 0, events })],
    [TotLine, encodeTot(7)]
  ] as const
  for (const [schema, line] of lines) expect([line, Check(schema, JSON.parse(line))]).toEqual([line, true])
  expect(Check(CommitLine, { c: 1, at: 1, id: 'c', d: 0, e: [['pot-1', 'een', 'PotGeopend', 1, {}]] })).toBe(false)
})
