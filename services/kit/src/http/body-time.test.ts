// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { TechnicalError } from '../errors/problem.ts'
import { createLog } from '../telemetry/log.ts'
import { rawConnection } from '../testing/raw-connection.ts'
import { createServer } from './server.ts'

/** A server that waits 50 ms for a body, and in one place much longer. */
const server = async () => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000, bodyMs: 50 })
  app.post('/', async () => 'gedaan')
  app.post('/lang', { config: { bodyMs: 60_000 } }, async ({ body }) => body)
  app.post('/nee', { onRequest: async () => Promise.reject(new TechnicalError('NIET_INGELOGD')) }, async () => 'nooit')
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  return (app.server.address() as AddressInfo).port
}

const begin = (path: string, head = 'content-length: 6') =>
  `POST ${path} HTTP/1.1\r\nhost: naober\r\ncontent-type: application/json\r\n${head}\r\n\r\n`

it.each([['content-length: 6'], ['transfer-encoding: chunked']])(
  'a body that does not come is not waited for: %s',
  async (head) => {
    const slow = await rawConnection(await server())
    slow.write(begin('/', head))
    const said = await slow.end
    expect(said).toMatch(/^HTTP\/1.1 408 /)
    expect(said).toContain('"code":"TE_TRAAG"')
    expect(said).toMatch(/\r\nconnection: close\r\n/i)
  }
)

it('where files are brought a body may take longer', async () => {
  const port = await server()
  const brings = await rawConnection(port)
  brings.write(begin('/lang'))
  brings.write('[1,')
  const slow = await rawConnection(port)
  slow.write(begin('/'))
  await slow.end
  expect(brings.said()).toBe('')
  brings.write(' 2]')
  await expect.poll(brings.said).toContain('[1, 2]')
})

it('who was refused before the body came is not listened to for longer', async () => {
  const refused = await rawConnection(await server())
  refused.write(begin('/nee'))
  expect(await refused.end).toMatch(/^HTTP\/1.1 401 /)
})
