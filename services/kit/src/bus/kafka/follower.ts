// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Consumer, EachBatchPayload } from 'kafkajs'
import { type BackoffTimes, createBackoff } from '../backoff.ts'
import type { Delivery } from '../event-bus.ts'
import type { OnListenerFault } from '../subscribers.ts'
import { deliveryOf } from './commit-message.ts'
import { type KafkaClient, WITHOUT_END } from './connection.ts'
import { namingCoordinator, namingRight } from './right-missing.ts'

/** Whether Kafka answers the follower, and since when (ms since the epoch). */
export interface FollowerState {
  readonly kind: 'CONNECTED' | 'AWAY'
  readonly since: number
  /** When Kafka last answered, with or without news. */
  readonly heardAt: number
}

export interface Follower {
  state(): FollowerState
  close(): Promise<void>
}

export interface FollowerParts {
  readonly client: KafkaClient
  readonly groupPrefix: string
  /** Service per internal topic. */
  readonly topics: ReadonlyMap<string, string>
  /** Per topic and partition, where to begin: the offset of the next message. */
  readonly ends: ReadonlyMap<string, readonly { readonly partition: number; readonly offset: string }[]>
  readonly deliver: (dienst: string, deliveries: readonly Delivery[]) => void
  readonly onFault: OnListenerFault
  /** Told once: the consumer has ended and does not come back. */
  readonly onCrash: (error: unknown) => void
}

/** News ends a fetch at once; without, one a second is little to do and keeps no close waiting for long. */
const FETCH_WAIT_MS = 1_000
/** Fetches come back at least each FETCH_WAIT_MS; silence of several of them is absence. */
const SILENCE_MS = 3 * FETCH_WAIT_MS

const CONSUMER = {
  sessionTimeout: 10_000,
  rebalanceTimeout: 10_000,
  // A third of the session, as Kafka advises: nobody shares the group, so there is no news of others to hear of.
  heartbeatInterval: 3_000,
  maxWaitTimeInMs: FETCH_WAIT_MS,
  allowAutoTopicCreation: false
}
/** A broker that has just started may refuse the first join for some seconds; the client takes that for a crash. */
const JOIN_WITHIN_MS = 30_000
const AGAIN: BackoffTimes = { firstMs: 50, maxMs: 500 }

/**
 * Follows internal topics from where they end, in a group of its own, and never commits: a group without commits
 * disappears by itself. The place is kept here and taken up again at each join, because a join forgets it. Resolves
 * when it stands at its place; rejects when it cannot be got there.
 *
 * A client may give up in the moment in which it knows no broker, though it has tries left. A new one takes its place,
 * in a new group: in the old one it would have to wait until the session of its predecessor runs out.
 */
export const openFollower = async (parts: FollowerParts): Promise<Follower> => {
  const { topics, onFault } = parts
  const begun = Date.now()
  const backoff = createBackoff(AGAIN)
  const next = new Map<string, Map<number, string>>()
  for (const [topic, ends] of parts.ends) {
    next.set(topic, new Map(ends.map(({ partition, offset }) => [partition, offset])))
  }
  let since = begun
  let heardAt = since
  let joined = false
  let ended = false
  let consumer: Consumer

  const heard = (): void => {
    const now = Date.now()
    if (now - heardAt > SILENCE_MS) since = now
    heardAt = now
  }

  const eachBatch = async ({ batch }: EachBatchPayload): Promise<void> => {
    const { topic, partition, messages } = batch
    const dienst = topics.get(topic)
    if (dienst === undefined) return
    const deliveries = messages.flatMap((message) => {
      try {
        return [deliveryOf(dienst, message)]
      } catch (cause) {
        onFault(new Error(`offset ${message.offset} of ${topic} cannot be read; readers ask the feed`, { cause }))
        return []
      }
    })
    next.get(topic)?.set(partition, String(BigInt(batch.lastOffset()) + 1n))
    if (deliveries.length > 0) parts.deliver(dienst, deliveries)
  }

  const standing = Promise.withResolvers<void>()

  const giveUp = (error: unknown): void => {
    if (ended) return
    ended = true
    const told = namingRight(
      namingCoordinator(error, parts.groupPrefix),
      { operation: 'Read', on: 'GROUP', names: [parts.groupPrefix] },
      { operation: 'Read', on: 'TOPIC', names: [...topics.keys()] }
    )
    if (joined) parts.onCrash(told)
    else standing.reject(told)
  }

  const follow = async (): Promise<void> => {
    let canMend = false
    const mine = parts.client.kafka.consumer({
      ...CONSUMER,
      groupId: `${parts.groupPrefix}${randomUUID()}`,
      retry: {
        retries: WITHOUT_END,
        // Only asked when trying again may help.
        restartOnFailure: async () => {
          canMend = true
          return false
        }
      }
    })
    consumer = mine
    mine.on('consumer.group_join', () => {
      for (const [topic, offsets] of next) {
        for (const [partition, offset] of offsets) mine.seek({ topic, partition, offset })
      }
      joined = true
      backoff.reset()
      standing.resolve()
    })
    mine.on('consumer.fetch', heard)
    mine.on('consumer.crash', ({ payload: { error } }) => {
      if (canMend && (joined || Date.now() - begun < JOIN_WITHIN_MS)) void again()
      else giveUp(error)
    })
    await mine.connect()
    await mine.subscribe({ topics: [...topics.keys()], fromBeginning: true })
    await mine.run({ autoCommit: false, eachBatch })
  }

  const again = async (): Promise<void> => {
    await pause(backoff.next(), undefined, { ref: false })
    if (!ended) await follow().catch(giveUp)
  }

  await Promise.all([standing.promise, follow()])
  heard()

  return {
    state: () => {
      const away = ended || Date.now() - heardAt > SILENCE_MS
      return away ? { kind: 'AWAY', since: heardAt, heardAt } : { kind: 'CONNECTED', since, heardAt }
    },
    close: () => {
      ended = true
      return consumer.disconnect()
    }
  }
}
