// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TechnicalError } from '../errors/problem.ts'
import { createLog } from '../telemetry/log.ts'
import { createServer } from './server.ts'

let app: Awaited<ReturnType<typeof createServer>>
beforeAll(async () => {
  app = await createServer({ logger: createLog('fatal'), perMinute: 0, bodyLimit: 1_000 })
  app.get('/goed', async () => 'goed')
  app.get('/fout', async () => {
    throw new TechnicalError('DRUK')
  })
})
afterAll(() => app.close())

test.each([
  ['/goed', 200],
  ['/fout', 503],
  ['/nergens', 404]
])('an answer on %s tells a browser to be careful', async (url, status) => {
  const { headers, statusCode } = await app.inject(url)
  expect(statusCode).toBe(status)
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN'
  })
  expect(headers).not.toHaveProperty('strict-transport-security')
})
