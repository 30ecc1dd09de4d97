// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { exampleDeliveries } from '@naober/kit/bus/example-commits'
import { kafkaCorner } from '@naober/kit/bus/kafka/test-kafka'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startKafka } from '../../engines/kafka.ts'

const KILLS = 4
const EVERY_MS = 5

// Under a stream of news, because a client gives up in another way in the middle of a fetch than while nothing comes.
test('follows on each time its only broker is killed while news is coming', { timeout: 120_000 }, async () => {
  const kafka = await startKafka()
  onTestFinished(kafka.stop, 60_000)
  const corner = await kafkaCorner(['alfa'], kafka.brokers)
  onTestFinished(corner.leave, 60_000)
  const onCrash = vi.fn()
  const publisher = await corner.open({ volgt: [] })
  const follower = await corner.open({ publiceert: [], onCrash })
  const received = new Set<number>()
  follower.subscribe('alfa', (deliveries) => {
    for (const { commit } of deliveries) received.add(commit.position)
  })
  const receivesOn = async (): Promise<void> => {
    const before = received.size
    await vi.waitFor(() => expect(received.size).toBeGreaterThan(before + 300), 30_000)
  }

  const ending = new AbortController()
  const publishing = (async () => {
    let position = 1
    while (!ending.signal.aborted) {
      // Again and again, as a relay does: nothing is published after what is not there yet.
      const published = publisher.publish(exampleDeliveries('alfa', position, position)).then(() => true)
      if (await published.catch(() => false)) position += 1
      await pause(EVERY_MS)
    }
    return position - 1
  })()
  for (let kill = 0; kill < KILLS; kill++) {
    await receivesOn()
    await kafka.broker.kill()
    await kafka.broker.restart()
  }
  await receivesOn()
  ending.abort()
  const last = await publishing
  await vi.waitFor(() => expect(received.size).toBe(last), 20_000)
  expect(onCrash).not.toHaveBeenCalled()
})
