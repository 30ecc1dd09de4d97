// SPDX-License-Identifier: EUPL-1.2
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
  const changes = things.watch()
  onTestFinished(() => changes.close())
  const next = changes.next()
  const { insertedId } = await things.insertOne({ naam: 'bank' }, { writeConcern: { w: 'majority', j: true } })
  expect(await next).toMatchObject({ operationType: 'insert', documentKey: { _id: insertedId } })
})

test('the Kafka of the tests makes no topic by itself', async () => {
  const { Kafka, logLevel } = kafkajs
  const admin = new Kafka({ brokers: brokers.split(','), retry: { retries: 0 }, logLevel: logLevel.NOTHING }).admin()
  onTestFinished(() => admin.disconnect())
  await admin.connect()
  await expect(admin.fetchTopicMetadata({ topics: ['naober.bestaat-niet.v1'] })).rejects.toThrow('does not host')
  expect(await admin.listTopics()).not.toContain('naober.bestaat-niet.v1')
})
