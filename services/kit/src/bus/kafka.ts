// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import kafkajs, { type Admin } from 'kafkajs'
import type { EventBus } from './event-bus.ts'
import { FEW_TRIES, type KafkaConnection, type KafkaLog, kafkaClient, WITHOUT_END } from './kafka/connection.ts'
import { type Follower, type FollowerState, openFollower } from './kafka/follower.ts'
import { createPublisher, type OpenEvents } from './kafka/publisher.ts'
import { isWithheld, RightMissing } from './kafka/right-missing.ts'
import { topicsOf } from './kafka/topic-names.ts'
import { TopicsMissing } from './kafka/topics-missing.ts'
import { createSubscribers, type OnListenerFault } from './subscribers.ts'

/** The bus between processes. */
export interface KafkaBus extends EventBus {
  /** Per followed service, whether Kafka answers. */
  state(): readonly (FollowerState & { readonly dienst: string })[]
}

export interface KafkaBusOptions {
  readonly connection: KafkaConnection
  /** Name of this process in Kafka's own logs, quotas and groups. */
  readonly clientId: string
  /** Services whose commits are handed to subscribers. */
  readonly volgt: readonly string[]
  /** Services whose commits are published here. */
  readonly publiceert: readonly string[]
  readonly open: OpenEvents
  /** Told what a listener threw, and which message could not be read or sent. */
  readonly onFault: OnListenerFault
  /** Told once: following has ended for good, for a reason that trying again does not mend. */
  readonly onCrash: (error: unknown) => void
  readonly log: KafkaLog
}

/** How long a close waits for Kafka to hear of it, in ms. */
const GOODBYE_MS = 3_000

/**
 * Opens a bus over Kafka. It resolves when all followed topics are joined at the end they had before: what is published
 * from then on is heard. Rejects with TopicsMissing, or when Kafka does not answer or does not let us in.
 */
export const openKafkaBus = async (options: KafkaBusOptions): Promise<KafkaBus> => {
  const { connection, clientId, volgt, log, onFault } = options
  const { prefix } = connection
  const sender = kafkaClient(connection, { clientId, retries: FEW_TRIES, log })
  const receiver = kafkaClient(connection, { clientId, retries: WITHOUT_END, log })
  const producer = sender.kafka.producer({
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
    idempotent: false
  })
  const subscribers = createSubscribers(onFault)
  const topics = new Map(volgt.map((dienst) => [topicsOf(prefix, dienst).internal, dienst]))
  let follower: Follower | undefined
  let closed = false

  const close = async (): Promise<void> => {
    closed = true
    subscribers.clear()
    sender.closing()
    receiver.closing()
    await within(GOODBYE_MS, Promise.allSettled([follower?.close(), producer.disconnect()]))
    sender.cut()
    receiver.cut()
  }

  try {
    const needed = [
      ...topics.keys(),
      ...options.publiceert.flatMap((dienst) => Object.values(topicsOf(prefix, dienst)))
    ]
    const ends = await patiently(() =>
      withAdmin(sender.kafka.admin(), async (admin) => {
        await requireTopics(admin, needed)
        const found = await Promise.all([...topics.keys()].map((topic) => admin.fetchTopicOffsets(topic)))
        return new Map([...topics.keys()].map((topic, index) => [topic, found[index] ?? []]))
      })
    )
    await producer.connect()
    if (topics.size > 0) {
      follower = await openFollower({
        client: receiver,
        groupPrefix: `${prefix}${clientId}.`,
        topics,
        ends,
        deliver: (dienst, deliveries) => {
          for (const listener of subscribers.of(dienst)) listener(deliveries)
        },
        onFault,
        onCrash: options.onCrash
      })
    }
  } catch (error) {
    await close()
    throw error
  }

  const publish = createPublisher({ producer, prefix, open: options.open, onFault })
  let ending: Promise<void> | undefined
  return {
    publish: async (deliveries) => {
      if (closed) throw new Error('the bus is closed')
      await publish(deliveries)
    },
    subscribe: (dienst, listener) => subscribers.add(dienst, listener),
    hears: () => follower?.state().kind === 'CONNECTED',
    state: () => {
      const now = follower?.state()
      return now === undefined ? [] : volgt.map((dienst) => ({ dienst, ...now }))
    },
    close: () => {
      ending ??= close()
      return ending
    }
  }
}

const TRY_AGAIN_MS = 250

/** Tries again what Kafka refuses only for now, such as a topic just made that has no leader yet. */
const patiently = async <T>(work: () => Promise<T>, tries: number = FEW_TRIES): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (tries === 0 || !(error instanceof kafkajs.KafkaJSProtocolError) || !error.retriable) throw error
    await pause(TRY_AGAIN_MS)
    return patiently(work, tries - 1)
  }
}

const withAdmin = async <T>(admin: Admin, work: (admin: Admin) => Promise<T>): Promise<T> => {
  try {
    await admin.connect()
    return await work(admin)
  } finally {
    await admin.disconnect()
  }
}

/** A topic that may not be described is not in the list either; who asks for it by name is told so. */
const requireTopics = async (admin: Admin, needed: readonly string[]): Promise<void> => {
  const there = new Set(await admin.listTopics())
  const missing = [...new Set(needed)].filter((topic) => !there.has(topic))
  for (const topic of missing) {
    await admin.fetchTopicMetadata({ topics: [topic] }).catch((cause: unknown) => {
      if (isWithheld(cause, 'TOPIC'))
        throw new RightMissing({ operation: 'Describe', on: 'TOPIC', names: [topic] }, { cause })
    })
  }
  if (missing.length > 0) throw new TopicsMissing(missing)
}

/** Waits for the work, at most so long; what it comes to is its own affair. */
const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(late.resolve, ms)
  await Promise.race([work.catch(() => {}), late.promise])
  clearTimeout(timer)
}
