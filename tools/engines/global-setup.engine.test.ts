// SPDX-License-Identifier: EUPL-1.2
import { createTopics } from '@naober/kit/bus/kafka/create-topics'
import kafkajs from 'kafkajs'
import mongoose from 'mongoose'
import { expect, onTestFinished, test } from 'vitest'

const { KAFKA_BROKERS: brokers = '', MONGODB_URL: url = '' } = process.env

test('the MongoDB of the tests stores by majority and follows its changes', async () => {
  const client = new mongoose.mongo.MongoClient(url)
  onTestFinished(() => client.close())
  const things = client.db('naober_setup').collection('dingen')
  onTestFinished(async () => {
    await client.db('naober_setup').dropDatabase()
  })
  // From a moment that is told: opened beside the insert, it could begin after it.
  const { operationTime } = await client.db('admin').command({ ping: 1 })
  const changes = things.watch([], { startAtOperationTime: operationTime })
  onTestFinished(() => changes.close())
  const next = changes.next()
  const { insertedId } = await things.insertOne({ naam: 'bank' }, { writeConcern: { w: 'majority', j: true } })
  expect(await next).toMatchObject({ operationType: 'insert', documentKey: { _id: insertedId } })
})

test('the Kafka of the tests makes a topic and takes a message', async () => {
  const { Kafka, logLevel } = kafkajs
  const client = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING })
  const [admin, producer] = [client.admin(), client.producer()]
  const topic = `naober.proef-${process.pid}`
  await Promise.all([admin.connect(), producer.connect()])
  onTestFinished(async () => {
    await admin.deleteTopics({ topics: [topic] })
    await Promise.all([admin.disconnect(), producer.disconnect()])
  })
  await createTopics(admin, [{ topic, numPartitions: 1 }])
  await producer.send({ topic, messages: [{ value: 'bank' }] })
  expect(await admin.fetchTopicOffsets(topic)).toMatchObject([{ partition: 0, high: '1' }])
})
