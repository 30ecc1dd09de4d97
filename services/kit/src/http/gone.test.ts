// SPDX-License-Identifier: EUPL-1.2
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { rawConnection } from '../testing/raw-connection.ts'
import { createServer } from './server.ts'

it.each([[[]], [['10.0.0.1']]])(
  'who is gone before their request is looked at is no fault of ours, with proxies %j',
  async (proxies) => {
    const logger = createLog('silent')
    const error = vi.spyOn(logger, 'error')
    const app = await createServer({ logger, perMinute: 10, bodyLimit: 1_000, proxies })
    const asked = vi.fn(async () => 'gedaan')
    app.get('/', asked)
    // So it is once a reset has come in that Node has not heard of.
    app.server.on('connection', (socket) => Object.defineProperty(socket, 'remoteAddress', { value: undefined }))
    await app.listen({ host: '127.0.0.1', port: 0 })
    onTestFinished(() => app.close())
    const connection = await rawConnection((app.server.address() as AddressInfo).port)
    connection.write('GET / HTTP/1.1\r\nhost: naober\r\n\r\n')
    expect(await connection.end).toBe('')
    expect(asked).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
  }
)

it.each([
  ['text that is sent', 'application/json'],
  ['file that is brought', 'application/octet-stream']
])('a %s that breaks off is no fault of ours', async (_what, type) => {
  const logger = createLog('silent')
  const error = vi.spyOn(logger, 'error')
  const app = await createServer({ logger, perMinute: 0, bodyLimit: 1_000 })
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  app.post('/', ({ body }) => (body instanceof Readable ? body.toArray() : body))
  const begun = new Promise<void>((resolve) => app.addHook('preParsing', async () => resolve()))
  const failed = new Promise((resolve) => app.addHook('onError', async (_request, _reply, cause) => resolve(cause)))
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  const head = `POST / HTTP/1.1\r\nhost: naober\r\ncontent-type: ${type}\r\ncontent-length: 6\r\n\r\n12`
  socket.write(head)
  await begun
  socket.resetAndDestroy()
  expect(await failed).toMatchObject({ code: 'ECONNRESET' })
  // It is answered after this was told.
  await nextTurn()
  expect(error).not.toHaveBeenCalled()
})
