// SPDX-License-Identifier: EUPL-1.2
import { findKafka, findMongo } from './find.ts'

/** Looks often whether messages are past their time: a test that waits for that must not take minutes. */
const properties = { 'log.retention.check.interval.ms': '1000', 'log.initial.task.delay.ms': '1000' }

/**
 * Both engines for a run of tests, by MONGODB_URL and KAFKA_BROKERS. Fails where one cannot be had: only who asks for
 * these tests gets here, and they must not pass by not running.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const found = await Promise.allSettled([findMongo(), findKafka({ properties })])
  const [mongo, kafka] = found
  const teardown = async (): Promise<void> => {
    await Promise.all(found.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)))
  }
  if (mongo.status === 'rejected' || kafka.status === 'rejected') {
    await teardown()
    const reasons = found.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    throw new Error(`The tests on real engines cannot run.\n${reasons.join('\n')}`)
  }
  process.env.MONGODB_URL = mongo.value.url
  process.env.KAFKA_BROKERS = kafka.value.brokers
  console.error(`engines: MongoDB (${mongo.value.source}), Kafka (${kafka.value.source})`)
  return teardown
}
