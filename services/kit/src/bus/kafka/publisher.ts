// SPDX-License-Identifier: EUPL-1.2
import { toKafka } from '@naober/contracts/envelope-kafka'
import type { Producer, TopicMessages } from 'kafkajs'
import type { StoredEvent } from '../../store/commit.ts'
import type { Delivery } from '../event-bus.ts'
import type { OnListenerFault } from '../subscribers.ts'
import { commitMessage, type TextMessage } from './commit-message.ts'
import { namingRight } from './right-missing.ts'
import { topicsOf } from './topic-names.ts'

/** What leaves the house beside the commits that are ours alone. */
export interface OpenEvents {
  /** What of an event leaves the house; null: nothing. */
  readonly shows: (dienst: string, event: StoredEvent) => StoredEvent | null
  /** Number of the organisation that runs the services: 20 digits. */
  readonly oin: string
}

export interface PublisherParts {
  readonly producer: Producer
  readonly prefix: string
  readonly open: OpenEvents
  readonly onFault: OnListenerFault
}

/** The messages that one commit becomes. */
interface Packet {
  readonly delivery: Delivery
  readonly messages: readonly (TextMessage & { readonly topic: string })[]
  readonly bytes: number
}

/** Below the megabyte that a broker takes at once unless told otherwise. */
const BYTES_AT_ONCE = 800_000
const TAKEN_WITHIN_MS = 5_000

/**
 * Sends batches one after another, in the order asked for: the commits to the internal topic, their open events to the
 * open one. A batch that is refused rejects; part of it may be in, and is a duplicate when it is repeated.
 */
export const createPublisher = (parts: PublisherParts): ((deliveries: readonly Delivery[]) => Promise<void>) => {
  const { producer, prefix, onFault } = parts
  let turn: Promise<void> = Promise.resolve()

  const send = async (packets: readonly Packet[]): Promise<void> => {
    try {
      await producer.sendBatch({ acks: -1, timeout: TAKEN_WITHIN_MS, topicMessages: byTopic(packets) })
    } catch (error) {
      if (!isTooLarge(error)) throw namingRight(error, { operation: 'Write', on: 'TOPIC', names: topicsIn(packets) })
      const [first] = packets
      if (packets.length > 1) {
        const half = Math.ceil(packets.length / 2)
        await send(packets.slice(0, half))
        await send(packets.slice(half))
      } else if (first !== undefined) {
        const { dienst, commit } = first.delivery
        onFault(
          new Error(`commit ${commit.position} of ${dienst} is too large for Kafka; readers take it from the feed`)
        )
      }
    }
  }

  const openMessages = ({ dienst, logId, commit, trace = null }: Delivery) => {
    const topic = topicsOf(prefix, dienst).open
    const place = { position: commit.position, at: commit.at, commandId: commit.commandId, count: commit.events.length }
    return commit.events.flatMap((whole, index) => {
      const event = parts.open.shows(dienst, whole)
      if (event === null) return []
      try {
        return [{ topic, ...toKafka({ dienst, logId, oin: parts.open.oin, commit: place, index, event, trace }) }]
      } catch (error) {
        onFault(error)
        return []
      }
    })
  }

  const packetOf = (delivery: Delivery): Packet => {
    const topic = topicsOf(prefix, delivery.dienst).internal
    const messages = [{ topic, ...commitMessage(delivery) }, ...openMessages(delivery)]
    const bytes = messages.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0)
    return { delivery, messages, bytes }
  }

  const publish = async (deliveries: readonly Delivery[]): Promise<void> => {
    let packets: Packet[] = []
    let bytes = 0
    for (const delivery of deliveries) {
      const packet = packetOf(delivery)
      if (packets.length > 0 && bytes + packet.bytes > BYTES_AT_ONCE) {
        await send(packets)
        packets = []
        bytes = 0
      }
      packets.push(packet)
      bytes += packet.bytes
    }
    if (packets.length > 0) await send(packets)
  }

  return (deliveries) => {
    const mine = turn.then(() => publish(deliveries))
    turn = mine.catch(() => {})
    return mine
  }
}

const topicsIn = (packets: readonly Packet[]): readonly string[] => [
  ...new Set(packets.flatMap(({ messages }) => messages.map(({ topic }) => topic)))
]

const byTopic = (packets: readonly Packet[]): TopicMessages[] =>
  [
    ...Map.groupBy(
      packets.flatMap(({ messages }) => messages),
      ({ topic }) => topic
    )
  ].map(([topic, messages]) => ({ topic, messages }))

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  'type' in error &&
  (error.type === 'MESSAGE_TOO_LARGE' || error.type === 'RECORD_LIST_TOO_LARGE')
