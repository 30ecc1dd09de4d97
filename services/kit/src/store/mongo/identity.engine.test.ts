// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { one } from '../contract/samples.ts'
import { type MongoStore, openMongo } from '../mongo.ts'
import { adoptAt, DIENST, ownDatabase } from './test-database.ts'

const living = async () => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  const onFatal = vi.fn<(error: Error) => void>()
  const store = await openMongo({ url: database.url, dienst: DIENST, create: true, onFatal })
  onTestFinished(() => store.close())
  for (let version = 1; version <= 3; version += 1) await store.events.append(one('a', version))
  return { store, onFatal, url: database.url, db: await database.db() }
}

const cutTo = (db: mongo.Db, position: number) => db.collection('commits').deleteMany({ position: { $gt: position } })
const positionsIn = async (db: mongo.Db) => {
  const found = await db.collection('commits').find().sort({ position: 1 }).toArray()
  return found.map((commit) => commit.position)
}

const ways: [string, (db: mongo.Db, url: string) => Promise<unknown>][] = [
  ['dropped', (db) => db.dropDatabase()],
  ['dropped in part', (db) => db.dropCollection('commits')],
  ['emptied', (db) => db.collection('commits').deleteMany({})],
  ['put back to an earlier moment', (db) => cutTo(db, 2)],
  ['adopted as a restored log', (_, url) => adoptAt(url)]
]

const expectEnded = async ({ events, records }: MongoStore, onFatal: ReturnType<typeof vi.fn>): Promise<void> => {
  await vi.waitFor(() => expect(onFatal).toHaveBeenCalledOnce(), { timeout: 10_000 })
  expect(onFatal.mock.calls[0]?.[0].message).toMatch(
    /^De database mongodb:\S+ is geleegd, verwijderd of teruggezet terwijl de dienst liep; start de dienst opnieuw\.$/
  )
  await expect(events.append(one('b', 1))).rejects.toMatchObject({ code: 'STOPT' })
  await expect(events.head()).rejects.toMatchObject({ code: 'STOPT' })
  await expect(records.get('c', 'k')).rejects.toMatchObject({ code: 'STOPT' })
}

describe.each(ways)('a database that is %s under a living process', (_, harm) => {
  it('ends it before it acknowledges one more commit', async () => {
    const { store, onFatal, db, url } = await living()
    await harm(db, url)
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, i) => store.events.append(one(`s-${i}`, 1))))
    expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'UNKNOWN'))
    await expectEnded(store, onFatal)
  })

  it('leaves nothing of it behind a hole', async () => {
    const { store, onFatal, db, url } = await living()
    await harm(db, url)
    await Promise.all(Array.from({ length: 5 }, (_, i) => store.events.append(one(`s-${i}`, 1))))
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalledOnce(), { timeout: 10_000 })
    const positions = await positionsIn(db)
    expect(positions).toEqual(positions.map((_, i) => i + 1))
  })

  it('ends it also when nobody writes', async () => {
    const { store, onFatal, db, url } = await living()
    await harm(db, url)
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalled(), { timeout: 10_000 })
    await expectEnded(store, onFatal)
  })
})

describe('a log that is put back under a process that has not written', () => {
  it('ends it before it gives a place out twice', async () => {
    const { url, db } = await living()
    const onFatal = vi.fn<(error: Error) => void>()
    const store = await openMongo({ url, dienst: DIENST, create: false, onFatal })
    onTestFinished(() => store.close())
    await cutTo(db, 2)
    expect(await store.events.append(one('b', 1))).toEqual({ kind: 'UNKNOWN' })
    await expectEnded(store, onFatal)
    expect(await positionsIn(db)).toEqual([1, 2])
  })

  it('ends it where it read further than it had come at the start', async () => {
    const { store: writer, url, db } = await living()
    const onFatal = vi.fn<(error: Error) => void>()
    const store = await openMongo({ url, dienst: DIENST, create: false, onFatal })
    onTestFinished(() => store.close())
    for (let version = 4; version <= 6; version += 1) await writer.events.append(one('a', version))
    await writer.close()
    await store.events.readEvents(3, 100)
    await cutTo(db, 4)
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalled(), { timeout: 10_000 })
    await expectEnded(store, onFatal)
  })

  it('ends it where another went on from what a third sent behind the hole', async () => {
    const { store, onFatal, db } = await living()
    const last = await db.collection('commits').findOne({ position: 3 })
    await cutTo(db, 2)
    await db.collection('commits').insertOne({ ...last, _id: 'zwerver' as never, position: 4, keys: ['zwerver'] })
    // By which its next batch reads where the log ends.
    await db.collection('commits').insertOne({ ...last, _id: 'nog een' as never, position: 5, keys: ['nog een'] })
    const outcomes = await Promise.all([store.events.append(one('a', 9)), store.events.append(one('b', 1))])
    expect(outcomes).toEqual([{ kind: 'UNKNOWN' }, { kind: 'UNKNOWN' }])
    await expectEnded(store, onFatal)
    expect(await positionsIn(db)).toEqual([1, 2, 4, 5])
  })
})
