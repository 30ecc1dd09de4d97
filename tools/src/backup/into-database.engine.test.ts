// SPDX-License-Identifier: EUPL-1.2
import { LEASES } from '@naober/kit/service/lease'
import { one } from '@naober/kit/store/contract/samples'
import { openMongo } from '@naober/kit/store/mongo'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { DIENST, ownDatabase, server } from '@naober/kit/store/mongo/test-database'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabaseOf } from '../verhuis/place.ts'
import { intoDatabase } from './into-database.ts'

/** A backup is filled in beside a log of two commits, that nobody had open when it began. */
const filledBeside = async () => {
  const { url, drop } = ownDatabase()
  onTestFinished(drop)
  const open = () => openMongo({ url, dienst: DIENST, create: true, onFatal: () => {} })
  const store = await open()
  for (const version of [1, 2]) await store.events.append(one('a', version))
  await store.close()
  const target = await intoDatabase(url, DIENST)
  const made = await target.openNew()
  await made.beginFilling()
  await made.finish({ logId: 'hersteld', parent: { logId: store.events.identity().logId, position: 0 } })
  return { url, open, target, identity: store.events.identity() }
}

it('takes its place where nobody came in between', async () => {
  const { open, target } = await filledBeside()
  await target.demandStill()
  await target.takePlace()
  await target.close()
  const store = await open()
  expect(await store.events.head()).toEqual({ logId: 'hersteld', position: 0, commandId: '' })
  await store.close()
})

it('stays aside where something was decided meanwhile: that is there still', async () => {
  const { open, target, identity } = await filledBeside()
  const other = await open()
  const commit = one('b', 1)
  expect(await other.events.append(commit)).toMatchObject({ kind: 'STORED', position: 3 })
  await other.close()
  await expect(target.takePlace()).rejects.toThrow('is tijdens het herstel een dienst gestart of iets besloten')
  await target.close()
  const store = await open()
  expect(store.events.identity()).toEqual(identity)
  expect(await store.events.byCommandId(commit.commandId)).toMatchObject({ position: 3 })
  await store.close()
})

it('does not begin to take its place where a service has started meanwhile', async () => {
  const { open, target } = await filledBeside()
  const other = await open()
  await other.records.write([{ kind: 'PUT', collection: LEASES, key: 'volgers', value: { eigenaar: 'x', termijn: 1 } }])
  await other.close()
  await expect(target.demandStill()).rejects.toThrow('draait een dienst')
  await target.close()
})

it('takes the place of commits that have no log and no indexes', async () => {
  const { url, open, target } = await filledBeside()
  await target.close()
  const db = (await server()).db(mongoAddress(url, DIENST)?.name)
  await db.dropDatabase()
  for (const _id of ['a', 'b']) await db.collection('commits').insertOne({ _id: _id as never, position: 4, keys: [] })
  await expect(open()).rejects.toThrow('zet een backup terug met naober herstel --overschrijf')
  await expect(openDatabaseOf(url, DIENST)).rejects.toThrow('zet een backup terug met naober herstel --overschrijf')

  const again = await intoDatabase(url, DIENST)
  expect(again.old).toMatchObject({ kind: 'SOMETHING', state: { kind: 'WITHOUT_LOG' } })
  const made = await again.openNew()
  await made.beginFilling()
  await made.finish({ logId: 'hersteld', parent: null })
  await again.takePlace()
  await again.close()
  const store = await open()
  expect(await store.events.head()).toMatchObject({ logId: 'hersteld', position: 0 })
  expect(await store.events.append(one('c', 1))).toMatchObject({ kind: 'STORED', position: 1 })
  await store.close()
})

it('ended halfway of taking its place, nothing opens what is there, and it may be done again', async () => {
  const { url, open, target } = await filledBeside()
  const db = (await server()).db(mongoAddress(url, DIENST)?.name)
  // As a kill between two renames leaves it: the commits are in their place, the records are not.
  await db.dropCollection('records.herstel')
  await expect(target.takePlace()).rejects.toThrow()
  await target.close()
  const sentence =
    /^De database mongodb:\S+ is nog niet gevuld: een herstel is begonnen en niet klaar\. Voer dat opnieuw uit, met --overschrijf\.$/
  await expect(open()).rejects.toThrow(sentence)
  await expect(openDatabaseOf(url, DIENST)).rejects.toThrow(sentence)

  const again = await intoDatabase(url, DIENST)
  expect(again.old).toMatchObject({ kind: 'SOMETHING' })
  const made = await again.openNew()
  await made.beginFilling()
  await made.finish({ logId: 'nog eens', parent: null })
  await again.takePlace()
  await again.close()
  const store = await open()
  expect(store.events.identity().logId).toBe('nog eens')
  await store.close()
})
