// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { createServer } from './server.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  app.post('/server', async () => 'ok')
  app.post('/route', { bodyLimit: 20 }, async () => 'ok')
  await app.ready()
})
afterAll(() => app.close())

const send = async (url: string, bytes: number) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url, headers, payload: `"${'x'.repeat(bytes - 2)}"` })
  return { status: answer.statusCode, body: answer.statusCode === 200 ? answer.body : answer.json() }
}

test.each([
  ['/server', 1_000],
  ['/route', 20]
])('a body that is too large for %s is told how many bytes it may have: %i', async (url, grens) => {
  expect(await send(url, grens)).toEqual({ status: 200, body: 'ok' })
  expect(await send(url, grens + 1)).toMatchObject({ status: 413, body: { code: 'TE_GROOT', grens } })
})

test('an address that cannot be read is answered as everything else is', async () => {
  const [bad, unknown] = [await app.inject('/server/%ff'), await app.inject('/server/nergens')]
  expect([bad.statusCode, bad.json().code]).toEqual([404, 'ONBEKEND'])
  const known = ({ headers }: typeof bad) => {
    const { date: _date, 'content-length': _length, ...rest } = headers
    return rest
  }
  expect(known(bad)).toEqual(known(unknown))
})
