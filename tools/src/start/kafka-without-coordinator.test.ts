// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createLog } from '@naober/kit/telemetry/log'
import { expect, it, onTestFinished, vi } from 'vitest'
import { kafkaBusOf } from './kafka-bus.ts'
import { readSettings } from './settings.ts'

const TOPIC = 'naober.initiatieven.intern.v1'

const short = (n: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(n)
  return bytes
}
const int = (n: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(n)
  return bytes
}
const text = (words: string): Buffer => Buffer.concat([short(words.length), Buffer.from(words)])
const list = (...items: readonly Buffer[]): Buffer => Buffer.concat([int(items.length), ...items])

/** What a search for a coordinator comes to: there is none now, or none for us. */
const NONE_NOW = 15
const NOT_ALLOWED = 30

/** Answers of version 0 by the key of the request. */
const answersOf = (port: number, coordinator: number): Readonly<Record<number, () => Buffer>> => ({
  // ApiVersions: all that are asked here, in version 0 only.
  18: () =>
    Buffer.concat([
      short(0),
      list(...Array.from({ length: 20 }, (_, key) => Buffer.concat([short(key), short(0), short(0)])))
    ]),
  // Metadata: one broker, and one topic of one partition.
  3: () => {
    const partition = Buffer.concat([short(0), int(0), int(1), list(int(1)), list(int(1))])
    return Buffer.concat([
      list(Buffer.concat([int(1), text('127.0.0.1'), int(port)])),
      list(Buffer.concat([short(0), text(TOPIC), list(partition)]))
    ])
  },
  // ListOffsets: the partition is empty.
  2: () => list(Buffer.concat([text(TOPIC), list(Buffer.concat([int(0), short(0), list(Buffer.alloc(8))]))])),
  // FindCoordinator.
  10: () => Buffer.concat([short(coordinator), int(-1), text(''), int(-1)])
})

/** A broker that answers, and has no coordinator for any group. `refuse`: from now on it lets nobody in. */
const brokerWithoutCoordinator = async () => {
  let coordinator = NONE_NOW
  const asked = new Set<number>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    let held = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data) => {
      held = Buffer.concat([held, data])
      while (held.length >= 4 && held.length >= 4 + held.readInt32BE(0)) {
        const message = held.subarray(4, 4 + held.readInt32BE(0))
        held = held.subarray(4 + message.length)
        const key = message.readInt16BE(0)
        asked.add(key)
        const body = answersOf(port, coordinator)[key]?.() ?? Buffer.alloc(0)
        socket.write(Buffer.concat([int(4 + body.length), message.subarray(4, 8), body]))
      }
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const refuse = () => {
    coordinator = NOT_ALLOWED
  }
  return { address: `127.0.0.1:${port}`, asked, sockets, refuse }
}

it('a gateway starts while Kafka answers and has no coordinator for its group', async () => {
  const { address, asked, sockets, refuse } = await brokerWithoutCoordinator()
  const settings = readSettings({}, { NAOBER_KAFKA: address })
  const role = { clientId: 'proef', volgt: ['initiatieven'], publiceert: [] }
  const bus = await kafkaBusOf(settings, role, createLog('silent'), 500)
  expect(asked).toContain(10)
  expect(bus?.opened).toBeUndefined()
  await expect(bus?.publish([])).rejects.toThrow('not there yet')
  await bus?.close()
  // What is still being opened ends when it is refused for good.
  refuse()
  await vi.waitFor(() => expect(sockets.size).toBe(0), { timeout: 8_000 })
})
