// SPDX-License-Identifier: EUPL-1.2
import { afterAll, expect, it } from 'vitest'
import { one } from '../contract/samples.ts'
import { openMongo } from '../mongo.ts'
import type { RawSource } from '../raw.ts'
import { FIRST_RECORD } from '../raw.ts'
import { openRawMongo } from './raw.ts'
import { DIENST, ownDatabase } from './test-database.ts'

const { url, db, drop } = ownDatabase()
afterAll(drop)

const open = (onFatal: (error: Error) => void = () => {}) => openMongo({ url, dienst: DIENST, create: true, onFatal })

const cursor = async (store: RawSource) => {
  const [first] = await store.recordsAfter(FIRST_RECORD)
  return first && JSON.parse(first.value)
}

it('is read as it was at one moment, while a service writes', async () => {
  const store = await open()
  const write = async (n: number) => {
    await store.events.append(one(`a-${n}`, 1))
    await store.records.write([{ kind: 'PUT', collection: 'cursors', key: 'k', value: n }])
  }
  await write(1)
  const raw = await openRawMongo(url, DIENST)
  const frozen = raw.frozen()
  expect((await frozen.tail()).position).toBe(1)
  for (let n = 2; n <= 5; n += 1) await write(n)
  expect(await cursor(frozen)).toBe(1)
  expect(await frozen.state()).toEqual({ kind: 'LOG', identity: store.events.identity() })
  expect((await frozen.tail()).position).toBe(1)
  expect((await raw.tail()).position).toBe(5)
  expect(await cursor(raw)).toBe(5)
  await raw.close()
  await store.close()
})

it('a log beside it takes its place at the end; a service that ran on it ends', async () => {
  let ended: ((error: Error) => void) | undefined
  const end = new Promise<Error>((resolve) => {
    ended = resolve
  })
  const store = await open((error) => ended?.(error))
  const identity = store.events.identity()
  const raw = await openRawMongo(url, DIENST)
  const page = await raw.commitsAfter(0)
  const abandoned = await raw.openBeside()
  await abandoned.beginFilling()
  await abandoned.addCommits(page.slice(0, 1))

  const beside = await raw.openBeside()
  expect(await beside.state()).toEqual({ kind: 'EMPTY' })
  await beside.beginFilling()
  await beside.addCommits(page.slice(0, 2))
  await beside.finish({ logId: 'hersteld', parent: { logId: identity.logId, position: 2 } })
  expect((await store.events.head()).position).toBe(5)
  await expect(beside.takePlace({ kind: 'LOG', identity }, 4)).rejects.toThrow(
    'is tijdens het herstel een dienst gestart'
  )
  expect(await raw.state()).toEqual({ kind: 'LOG', identity })
  await beside.takePlace({ kind: 'LOG', identity }, 5)
  expect((await end).message).toContain('teruggezet terwijl de dienst liep')
  await store.close()
  await raw.close()

  const again = await open()
  expect(again.events.identity()).toEqual({ logId: 'hersteld', parent: { logId: identity.logId, position: 2 } })
  expect((await again.events.readCommits(0, 10)).map(({ position }) => position)).toEqual([1, 2])
  expect(await again.events.append(one('a-1', 1))).toMatchObject({ kind: 'CONFLICT' })
  await again.close()
  const names = await (await db()).listCollections().toArray()
  expect(names.map(({ name }) => name).sort()).toEqual(['commits', 'log', 'records'])
})
