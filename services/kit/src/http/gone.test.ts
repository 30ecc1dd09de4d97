// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net'
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
