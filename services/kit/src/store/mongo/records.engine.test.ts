// SPDX-License-Identifier: EUPL-1.2
import { expect, it, onTestFinished } from 'vitest'
import { openMongo } from '../mongo.ts'
import type { RecordStore, RecordWrite } from '../record-store.ts'
import { DIENST, ownDatabase } from './test-database.ts'

const openThree = async (): Promise<RecordStore[]> => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  const open = async () => {
    const store = await openMongo({ url: database.url, dienst: DIENST, create: true, onFatal: () => {} })
    onTestFinished(() => store.close())
    return store.records
  }
  return [await open(), await open(), await open()]
}

const put = (key: string, value: unknown, ifRevision?: number): RecordWrite => ({
  kind: 'PUT',
  collection: 'c',
  key,
  value,
  ...(ifRevision === undefined ? {} : { ifRevision })
})

it('keeps records together that three processes raise together at once', async () => {
  const instances = await openThree()
  const raise = async (records: RecordStore): Promise<void> => {
    for (let raised = 0; raised < 8; ) {
      const found = await records.list<number>('c')
      const { value = 0, revision = 0 } = found[0] ?? {}
      expect(found.map((each) => each.value)).toEqual(found.map(() => value))
      if (await records.write(['k', 'l'].map((key) => put(key, value + 1, revision)))) raised += 1
    }
  }
  await Promise.all(instances.flatMap((records) => [raise(records), raise(records)]))
  const all = await instances[0]?.list('c')
  expect(all).toMatchObject(['k', 'l'].map((key) => ({ key, value: 48, revision: 48 })))
})

it('counts every write of records that all make and replace at once, without a condition', async () => {
  const instances = await openThree()
  const writes = instances.flatMap((records, i) =>
    Array.from({ length: 6 }, (_, n) => records.write(n % 2 === 0 ? [put('k', i), put('l', i)] : [put('k', i)]))
  )
  expect(await Promise.all(writes)).toEqual(writes.map(() => true))
  expect(await instances[0]?.list('c')).toMatchObject([
    { key: 'k', revision: 18 },
    { key: 'l', revision: 9 }
  ])
})

it('removes on a condition among other writes, in order, all or none', async () => {
  const [records] = await openThree()
  await records?.write([put('a', 1), put('b', 1)])
  const remove = (key: string, ifRevision: number): RecordWrite => ({
    kind: 'DELETE',
    collection: 'c',
    key,
    ifRevision
  })
  expect(await records?.write([put('a', 2), remove('a', 1), put('b', 2)])).toBe(false)
  expect(await records?.write([put('a', 2), remove('a', 2), remove('x', 0), put('a', 3, 0), put('b', 2)])).toBe(true)
  expect(await records?.list('c')).toMatchObject([
    { key: 'a', value: 3, revision: 1 },
    { key: 'b', value: 2, revision: 2 }
  ])
})
