// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import kafkajs, { type Admin, type ITopicConfig } from 'kafkajs'

const THERE_WITHIN_MS = 30_000
const LOOK_MS = 50
/** Codes of Kafka for a topic whose creation has not reached this broker, or has no leader yet. */
const NOT_YET: readonly number[] = [3, 5]

const isNotYet = (error: unknown): boolean =>
  error instanceof kafkajs.KafkaJSError &&
  'code' in error &&
  typeof error.code === 'number' &&
  NOT_YET.includes(error.code)

const areThere = async (admin: Admin, names: string[]): Promise<boolean> => {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: names })
    return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0))
  } catch (error) {
    if (isNotYet(error)) return false
    throw error
  }
}

/**
 * Creates topics and resolves when each partition has a leader that this cluster tells of. The client's own waiting takes
 * a broker that does not know a new topic yet for a fault. Rejects with an Error when that takes more than 30 s.
 */
export const createTopics = async (admin: Admin, topics: readonly ITopicConfig[]): Promise<void> => {
  await admin.createTopics({ topics: [...topics], waitForLeaders: false })
  const names = topics.map(({ topic }) => topic)
  const until = performance.now() + THERE_WITHIN_MS
  while (!(await areThere(admin, names))) {
    if (performance.now() > until) throw new Error(`${names.join(', ')} was created and is still without a leader`)
    await pause(LOOK_MS)
  }
}
