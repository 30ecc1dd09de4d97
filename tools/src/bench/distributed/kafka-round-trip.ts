// SPDX-License-Identifier: EUPL-1.2
// A bare kafkajs producer and consumer in one process: how long a message takes at a fixed rate.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { createTopics } from '@naober/kit/bus/kafka/create-topics'
import kafkajs from 'kafkajs'
import { serveJobs } from '../measure/child.ts'

export interface RoundTripJob {
  readonly brokers: string
  readonly rate: number
  readonly seconds: number
}

export interface RoundTripResult {
  /** ms per message from the call that sends it until it is consumed. */
  readonly latencies: readonly number[]
}

const LAST_MS = 10_000
const BODY = 'x'.repeat(400)

serveJobs(async ({ brokers, rate, seconds }: RoundTripJob): Promise<RoundTripResult> => {
  const topic = `meting-${randomUUID()}`
  const client = new kafkajs.Kafka({ brokers: brokers.split(','), logLevel: kafkajs.logLevel.NOTHING })
  const admin = client.admin()
  await admin.connect()
  await createTopics(admin, [{ topic, numPartitions: 1, replicationFactor: 1 }])
  const producer = client.producer({ allowAutoTopicCreation: false })
  const consumer = client.consumer({ groupId: topic, maxWaitTimeInMs: 500 })
  const total = Math.round(rate * seconds)
  const latencies: number[] = []
  const sentAt = new Float64Array(total)
  const joined = Promise.withResolvers<void>()
  consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve())
  try {
    await Promise.all([producer.connect(), consumer.connect()])
    await consumer.subscribe({ topic, fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        const now = performance.now()
        for (const { key } of batch.messages) latencies.push(now - (sentAt[Number(key?.toString())] ?? now))
      }
    })
    await joined.promise
    const start = performance.now()
    let under: Promise<unknown> = Promise.resolve()
    for (let sent = 0; sent < total; ) {
      const due = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1000) + 1)
      const messages = []
      for (; sent < due; sent++) {
        sentAt[sent] = performance.now()
        messages.push({ key: String(sent), value: BODY })
      }
      if (messages.length > 0) {
        await under
        under = producer.send({ topic, acks: -1, messages })
      }
      await wait(1)
    }
    await under
    const last = performance.now() + LAST_MS
    while (latencies.length < total && performance.now() < last) await wait(5)
    if (latencies.length < total) throw new Error(`${total - latencies.length} messages never came`)
    return { latencies }
  } finally {
    await Promise.allSettled([producer.disconnect(), consumer.disconnect()])
    await admin.deleteTopics({ topics: [topic] }).catch(() => {})
    await admin.disconnect()
  }
})
