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

const ways: [string, (db: mongo.Db, url: string) => Promise<unknown>][] = [
  ['dropped', (db) => db.dropDatabase()],
  ['dropped in part', (db) => db.dropCollection('commits')],
  ['emptied', (db) => db.collection('commits').deleteMany({})],
  ['put back to an earlier moment', (db) => db.collection('commits').deleteMany({ position: { $gt: 2 } })],
  ['adopted as a restored log', (_, url) => adoptAt(url)]
]

const expectEnded = async ({ events, records }: MongoStore, onFatal: ReturnType<typeof vi.fn>): Promise<void> => {
  expect(onFatal).toHaveBeenCalledOnce()
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

  it('ends it also when nobody writes', async () => {
    const { store, onFatal, db, url } = await living()
    await harm(db, url)
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalled(), { timeout: 10_000 })
    await expectEnded(store, onFatal)
  })
})
