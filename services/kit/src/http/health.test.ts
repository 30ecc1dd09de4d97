// SPDX-License-Identifier: EUPL-1.2
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { healthRoutes, type ReadinessNow } from './health.ts'

const ask = async (now: ReadinessNow) => {
  const app = Fastify()
  healthRoutes(app, () => now)
  const { statusCode, body } = await app.inject('/_healthz/ready')
  return [statusCode, JSON.parse(body)]
}

test('tells that it can answer, with what an operator has to look at, or why it cannot', async () => {
  expect(await ask({ ready: true })).toEqual([200, { status: 'ready' }])
  expect(await ask({ ready: true, letOp: 'iets' })).toEqual([200, { status: 'ready', letOp: 'iets' }])
  expect(await ask({ ready: false, reden: 'nog bezig' })).toEqual([503, { status: 'not ready', reden: 'nog bezig' }])
})
