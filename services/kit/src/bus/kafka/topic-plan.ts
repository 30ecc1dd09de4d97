// SPDX-License-Identifier: EUPL-1.2
import { topicsOf } from './topic-names.ts'

/** A topic as it should be. */
export interface TopicPlan {
  readonly topic: string
  readonly partitions: number
  /** More partitions do no harm: order is kept per key, not over the whole topic. */
  readonly mayBeWider: boolean
}

/** A setting of a topic: what it should be, and whether what it is will do. */
export interface SettingPlan {
  readonly name: string
  readonly value: string
  readonly suits: (value: string) => boolean
}

const HOUR_MS = 3_600_000
/** Kafka removes whole segments: the oldest message in one is as old as the retention and the segment together. */
const RETENTION_MS = 144 * HOUR_MS
/** An hour short of a day, for the time until Kafka looks and the removal that follows it. */
const SEGMENT_MS = 23 * HOUR_MS
/** Room for the largest commit: what a command may bring, written out. */
const MESSAGE_BYTES = 8 * 1024 * 1024
const OPEN_PARTITIONS = 6
const MOST_REPLICAS = 3

const atMost = (limit: number) => (value: string) => Number(value) >= 0 && Number(value) <= limit
const atLeast = (limit: number) => (value: string) => Number(value) >= limit

/** The two topics of each service. */
export const topicPlans = (prefix: string, diensten: readonly string[]): readonly TopicPlan[] =>
  diensten.flatMap((dienst) => {
    const { internal, open } = topicsOf(prefix, dienst)
    return [
      { topic: internal, partitions: 1, mayBeWider: false },
      { topic: open, partitions: OPEN_PARTITIONS, mayBeWider: true }
    ]
  })

/** Copies of each message: one per broker, three at most. */
export const replicasOn = (brokers: number): number => Math.max(1, Math.min(MOST_REPLICAS, brokers))

/** Settings of a topic with so many copies: nothing older than seven days (house section 3), one broker may be away. */
export const settingPlans = (replicas: number): readonly SettingPlan[] => {
  const inSync = replicas >= MOST_REPLICAS ? 2 : 1
  return [
    { name: 'cleanup.policy', value: 'delete', suits: (value) => value === 'delete' },
    { name: 'retention.ms', value: String(RETENTION_MS), suits: atMost(RETENTION_MS) },
    { name: 'segment.ms', value: String(SEGMENT_MS), suits: atMost(SEGMENT_MS) },
    {
      name: 'min.insync.replicas',
      value: String(inSync),
      suits: (value) => Number(value) >= inSync && Number(value) <= Math.max(1, replicas - 1)
    },
    { name: 'max.message.bytes', value: String(MESSAGE_BYTES), suits: atLeast(MESSAGE_BYTES) }
  ]
}
