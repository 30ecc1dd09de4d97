// SPDX-License-Identifier: EUPL-1.2
import kafkajs from 'kafkajs'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from './free-port.ts'
import { startKafka } from './kafka.ts'

test('a killed broker comes back on its port with its topics and settings, and makes none by itself', async () => {
  const port = await freePort()
  const kafka = await startKafka({ port, properties: { 'log.retention.check.interval.ms': '1000' } })
  onTestFinished(kafka.stop, 60_000)
  expect(kafka.brokers).toBe(`127.0.0.1:${port}`)

  const { Kafka, logLevel, ConfigResourceTypes } = kafkajs
  const client = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING })
  const admin = client.admin()
  onTestFinished(() => admin.disconnect())
  await admin.connect()
  await expect(admin.fetchTopicMetadata({ topics: ['verschreven'] })).rejects.toThrow('does not host')
  await admin.createTopics({ topics: [{ topic: 'proef', numPartitions: 3 }] })

  const { pid } = kafka.broker
  await kafka.broker.kill()
  await kafka.broker.restart()
  expect(kafka.broker.pid).not.toBe(pid)
  await admin.connect()
  const { topics } = await admin.fetchTopicMetadata({ topics: ['proef'] })
  expect(topics[0]?.partitions).toHaveLength(3)
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.BROKER, name: '1', configNames: ['log.retention.check.interval.ms'] }]
  })
  expect(resources[0]?.configEntries[0]?.configValue).toBe('1000')
})
