// SPDX-License-Identifier: EUPL-1.2
import mongoose from 'mongoose'
import { expect, onTestFinished, test } from 'vitest'
import { startMongo } from './mongo.ts'

const hasDocument = async (address: string): Promise<boolean> => {
  const client = new mongoose.mongo.MongoClient(`mongodb://${address}/?directConnection=true`)
  try {
    const found = client.db('proef').collection('dingen').find({}, { readPreference: 'secondaryPreferred' })
    return (await found.toArray()).length === 1
  } finally {
    await client.close()
  }
}

test('a set of three chooses another primary when the first is killed, and takes it back', async () => {
  const mongo = await startMongo({ members: 3 })
  onTestFinished(mongo.stop, 60_000)
  const client = new mongoose.mongo.MongoClient(mongo.url, { retryWrites: true })
  onTestFinished(() => client.close())

  const first = await mongo.primary()
  const pid = first.pid
  await first.kill()
  const second = await mongo.primary()
  expect(second.address).not.toBe(first.address)
  await client
    .db('proef')
    .collection('dingen')
    .insertOne({ naam: 'bank' }, { writeConcern: { w: 'majority' } })

  await first.restart()
  expect(first.pid).not.toBe(pid)
  await expect.poll(() => hasDocument(first.address), { timeout: 20_000 }).toBe(true)
})
