// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { rawConnection } from '../testing/raw-connection.ts'
import { createServer } from './server.ts'

const HEAD = 'POST / HTTP/1.1\r\nhost: naober\r\n'

it.each([
  ['is no HTTP', 'hallo\r\n\r\n', 400, 'ONLEESBAAR'],
  ['has two lengths', `${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\nabcdef`, 400, 'ONLEESBAAR'],
  [
    'has a length and is in parts',
    `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'ONLEESBAAR'
  ],
  ['has a head without end', `${HEAD}x: ${'x'.repeat(20_000)}`, 413, 'TE_GROOT']
])('what %s is answered as every fault is, and not heard any more', async (_what, sent, status, code) => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  app.post('/', async () => 'gedaan')
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  const connection = await rawConnection((app.server.address() as AddressInfo).port)
  connection.write(sent)
  const [head = '', body = ''] = (await connection.end).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toMatch(/\r\ncontent-type: application\/problem\+json/i)
  expect(head).toMatch(/\r\nx-content-type-options: nosniff/i)
  expect(JSON.parse(body)).toMatchObject({ status, code })
})
