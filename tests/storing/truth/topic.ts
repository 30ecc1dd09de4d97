// SPDX-License-Identifier: EUPL-1.2
import { type KafkaBus, openKafkaBus } from '@naober/kit/bus/kafka'
import type { KafkaConnection } from '@naober/kit/bus/kafka/connection'

const DIENST = 'initiatieven'

/** A reader of our own on the internal topic, as a gateway has one: what Kafka hands over, and when. */
export interface TopicReader {
  /** Deliveries received, and how many of them for the second time. */
  readonly counts: { received: number; again: number }
  /** Messages that could not be read, and why following ended. */
  readonly faults: readonly unknown[]
  /** Up to where it has seen every position since it began. */
  upTo(): number
  /** Highest position seen. */
  highest(): number
  /** Resolves at the next delivery; rejects when there is none in time. */
  next(withinMs: number): Promise<void>
  close(): Promise<void>
}

/** Opens it at the end of the topic. `begin`: the last position before that. */
export const readTopic = async (connection: KafkaConnection, begin: number): Promise<TopicReader> => {
  const counts = { received: 0, again: 0 }
  const faults: unknown[] = []
  const ahead = new Set<number>()
  let upTo = begin
  let highest = begin
  const waiting = new Set<() => void>()
  const bus: KafkaBus = await openKafkaBus({
    connection,
    clientId: 'storing',
    volgt: [DIENST],
    publiceert: [],
    open: { shows: () => null, oin: '00000099000000000000' },
    onFault: (error) => faults.push(error),
    onCrash: (error) => faults.push(error),
    log: () => {}
  })
  bus.subscribe(DIENST, (deliveries) => {
    for (const tell of waiting) tell()
    waiting.clear()
    for (const { commit } of deliveries) {
      const { position } = commit
      counts.received += 1
      if (position <= upTo || ahead.has(position)) counts.again += 1
      else ahead.add(position)
      highest = Math.max(highest, position)
    }
    while (ahead.delete(upTo + 1)) upTo += 1
  })
  return {
    counts,
    faults,
    upTo: () => upTo,
    highest: () => highest,
    next: (withinMs) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(tell)
          reject(new Error(`nothing was received within ${withinMs} ms`))
        }, withinMs)
        const tell = () => {
          clearTimeout(late)
          resolve()
        }
        waiting.add(tell)
      }),
    close: () => bus.close()
  }
}
