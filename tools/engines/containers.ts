// SPDX-License-Identifier: EUPL-1.2
// Imported only where Docker answers: testcontainers takes long to load.
import { KafkaContainer } from '@testcontainers/kafka'
import { MongoDBContainer } from '@testcontainers/mongodb'
import type { Kafka, Mongo } from './engine.ts'
import { IMAGES } from './pins.ts'

/** MongoDB in a container, as a replica set of one. */
export const containedMongo = async (): Promise<Mongo> => {
  const container = await new MongoDBContainer(IMAGES.mongo).start()
  // The set knows its member by a name that holds inside the container only.
  const url = `${container.getConnectionString()}/?directConnection=true`
  const stop = async (): Promise<void> => {
    await container.stop()
  }
  return { source: 'docker', url, stop }
}

/** Kafka in a container, with the given settings of the broker. */
export const containedKafka = async (properties: Readonly<Record<string, string>>): Promise<Kafka> => {
  const settings = { 'auto.create.topics.enable': 'false', 'group.initial.rebalance.delay.ms': '0', ...properties }
  const environment = Object.entries(settings).map(([name, value]) => [
    `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`,
    value
  ])
  const image = new KafkaContainer(IMAGES.kafka).withKraft().withEnvironment(Object.fromEntries(environment))
  const container = await image.start()
  const stop = async (): Promise<void> => {
    await container.stop()
  }
  return { source: 'docker', brokers: `${container.getHost()}:${container.getMappedPort(9093)}`, stop }
}
