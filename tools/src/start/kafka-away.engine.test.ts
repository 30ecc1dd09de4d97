// SPDX-License-Identifier: EUPL-1.2
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { exampleDeliveries } from '@naober/kit/bus/example-commits'
import { createInboxes } from '@naober/kit/bus/inbox'
import { type KafkaBus, openKafkaBus } from '@naober/kit/bus/kafka'
import { ensureTopics } from '@naober/kit/bus/kafka/topics'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type LocalKafka, startKafka } from '../../engines/kafka.ts'

let kafka: LocalKafka
let open: (volgt: readonly string[], publiceert: readonly string[]) => Promise<KafkaBus>
let reader: KafkaBus
let writer: KafkaBus
const crashes: unknown[] = []

beforeAll(async () => {
  kafka = await startKafka()
  const connection = { brokers: [kafka.brokers], tls: null, sasl: null, prefix: '' }
  await ensureTopics({ connection, diensten: ['alfa'], lookOnly: false, log: () => {} })
  open = (volgt, publiceert) =>
    openKafkaBus({
      connection,
      clientId: 'toets',
      volgt,
      publiceert,
      open: { shows: () => null, oin: '00000099000000001000' },
      onFault: (error) => crashes.push(error),
      onCrash: (error) => crashes.push(error),
      log: () => {}
    })
}, 120_000)

afterAll(async () => {
  await Promise.all([reader?.close(), writer?.close()])
  await kafka?.stop()
})

const TRY_AGAIN_MS = 100

/** As a relay does: the same batch until it is in. */
const publish = async (first: number, last: number): Promise<void> => {
  for (;;) {
    try {
      return await writer.publish(exampleDeliveries('alfa', first, last))
    } catch {
      await pause(TRY_AGAIN_MS)
    }
  }
}

/** Resolves when somebody answers at the broker's port again. */
const portOpens = async (): Promise<void> => {
  const [host = '', port = ''] = kafka.brokers.split(':')
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: Number(port) }, () => resolve(socket.destroy() !== undefined))
      socket.once('error', () => resolve(false))
    })
    if (isOpen) return
    await pause(10)
  }
}

// First: the broker must not have been asked for a group before.
it('a broker that has just started is joined by all who ask, though it refuses some at first', async () => {
  const buses = await Promise.all(Array.from({ length: 10 }, () => open(['alfa'], [])))
  expect(crashes).toEqual([])
  await Promise.all(buses.map((bus) => bus.close()))
})

const BACK_WITHIN_MS = 3_000

it('a broker that dies and comes back is followed again within 3 s of its port, nothing lost, nothing crashed', async () => {
  reader = await open(['alfa'], [])
  writer = await open([], ['alfa'])
  const inboxes = createInboxes()
  const inbox = inboxes.open()
  reader.subscribe('alfa', inbox.listener)
  const has = (position: number, withinMs: number) =>
    inboxes.until(() => inbox.received.some(({ commit }) => commit.position === position), withinMs)
  await publish(1, 10)
  await has(10, 5_000)

  await kafka.broker.kill()
  const waiting = publish(11, 20)
  await vi.waitFor(() => expect(reader.state()[0]?.kind).toBe('AWAY'), 10_000)
  const restarted = kafka.broker.restart()
  await portOpens()
  await has(20, BACK_WITHIN_MS)
  await Promise.all([waiting, restarted])
  await publish(21, 30)
  await has(30, 5_000)

  const seen = new Set(inbox.received.map(({ commit }) => commit.position))
  expect([...seen]).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(crashes).toEqual([])
  expect(reader.state()[0]?.kind).toBe('CONNECTED')
}, 120_000)
