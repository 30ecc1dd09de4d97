// SPDX-License-Identifier: EUPL-1.2
import { one } from '@naober/kit/store/contract/samples'
import { openMongo } from '@naober/kit/store/mongo'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { collectionsOf } from '@naober/kit/store/mongo/collections'
import { connect } from '@naober/kit/store/mongo/connect'
import { isMongoError } from '@naober/kit/store/mongo/faults'
import { Gate } from '@naober/kit/store/mongo/gate'
import { Guard, NOWHERE, type Place } from '@naober/kit/store/mongo/guard'
import { startMongo } from '@naober/tools/engines/mongo'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'

const DIENST = 'proef'
const PATIENCE_MS = 60_000
const endings: (() => Promise<unknown>)[] = []
const REPLICATION = 'stopReplProducer'

/** Asks a server, or one member of it, without more than the driver has. */
const asked = async (url: string) => {
  const address = mongoAddress(url, DIENST)
  if (address === undefined) throw new Error(`${url} is no address`)
  const connection = await connect(address, 'toets', PATIENCE_MS)
  endings.push(() => connection.close(true))
  const client = connection.getClient()
  return { admin: client.db('admin'), db: client.db(address.name) }
}

let url: string
let secondaries: Awaited<ReturnType<typeof asked>>[]
beforeAll(async () => {
  const mongo = await startMongo({ members: 3, words: ['--setParameter', 'enableTestCommands=1'] })
  endings.push(mongo.stop)
  url = mongo.url
  const primary = await mongo.primary()
  const others = mongo.members.filter(({ address }) => address !== primary.address)
  secondaries = await Promise.all(others.map(({ address }) => asked(`mongodb://${address}/?directConnection=true`)))
}, PATIENCE_MS)
afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end()
}, PATIENCE_MS)

const catchUp = async (): Promise<void> => {
  for (const { admin } of secondaries) await admin.command({ configureFailPoint: REPLICATION, mode: 'off' })
}

/**
 * A primary as it is just after it took over: it has a commit, and what it reads by majority still ends before that.
 * `catchUp` lets the others have it too.
 */
const newPrimary = async (name: string) => {
  const own = url.replace('/?', `/${name}?`)
  const { db } = await asked(own)
  const onFatal = vi.fn()
  const store = await openMongo({ url: own, dienst: DIENST, create: true, onFatal })
  onTestFinished(() => store.close())
  onTestFinished(catchUp)
  for (const version of [1, 2]) await store.events.append(one('a', version))
  const { logId } = store.events.identity()
  for (const { admin } of secondaries) await admin.command({ configureFailPoint: REPLICATION, mode: 'alwaysOn' })
  for (const { admin } of secondaries) {
    await admin.command({ waitForFailPoint: REPLICATION, timesEntered: 1, maxTimeMS: PATIENCE_MS })
  }
  const [second] = await store.events.readCommits(1, 1)
  const { commits } = collectionsOf(db)
  const whole = await commits.findOne({ position: 2 })
  if (whole === null || second === undefined) throw new Error('the second commit is not there')
  const third = { ...whole, _id: 'derde', position: 3, keys: ['a3'] }
  await commits.insertOne(third, { writeConcern: { w: 1 } })
  expect((await store.events.head()).position).toBe(2)
  const fail = vi.fn()
  const gate = new Gate()
  const guard = new Guard(db, logId, NOWHERE, gate, fail)
  onTestFinished(() => guard.stop())
  const at2: Place = { position: 2, at: second.at, commandId: second.commandId }
  const at3: Place = { position: 3, at: second.at, commandId: 'derde' }
  return { store, guard, fail, onFatal, commits, at2, at3, cursor: { logId, position: 3, commandId: 'derde' } }
}

it('a commit that the majority is not known to have yet is no reason to end', { timeout: 120_000 }, async () => {
  const { guard, fail, at2, at3 } = await newPrimary('wachter')
  guard.saw(at3)
  const checked = guard.check()
  const end = guard.end(at2)
  await catchUp()
  await checked
  expect(await end).toEqual(at3)
  expect(fail).not.toHaveBeenCalled()
})

it('as long as that is so it is not known whether the log is ours, and a cursor fits', {
  timeout: 120_000
}, async () => {
  const { store, guard, fail, at3, cursor, onFatal } = await newPrimary('onbekend')
  guard.saw(at3)
  const [checked, fits] = await Promise.allSettled([guard.check(), store.events.fits(cursor)])
  expect(checked.status === 'rejected' && isMongoError(checked.reason)).toBe(true)
  expect(fits).toMatchObject({ status: 'rejected', reason: { code: 'DRUK' } })
  expect(fail).not.toHaveBeenCalled()
  expect(onFatal).not.toHaveBeenCalled()
})

it('a cursor at it fits, once that is sure', { timeout: 120_000 }, async () => {
  const { store, cursor } = await newPrimary('past')
  const fits = store.events.fits(cursor)
  await catchUp()
  expect(await fits).toBe(true)
  expect((await store.events.head()).position).toBe(3)
  expect(await store.events.fits({ ...cursor, position: 4 })).toBe(false)
})

it('its command is found by its id, once that is sure', { timeout: 120_000 }, async () => {
  const { store } = await newPrimary('opdracht')
  const found = store.events.byCommandId('derde')
  await catchUp()
  expect(await found).toMatchObject({ position: 3, commandId: 'derde' })
  expect(await store.events.byCommandId('vierde')).toBeUndefined()
})

it('a commit that surely is not there ends it', { timeout: 120_000 }, async () => {
  const { guard, fail, at2, at3, commits } = await newPrimary('weg')
  await catchUp()
  guard.saw(at3)
  await commits.deleteOne({ position: 3 })
  await expect(guard.end(at2)).rejects.toMatchObject({ code: 'STOPT' })
  expect(fail).toHaveBeenCalled()
})
