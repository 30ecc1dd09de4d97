// SPDX-License-Identifier: EUPL-1.2
import { one } from '@naober/kit/store/contract/samples'
import { openMongo } from '@naober/kit/store/mongo'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { type AssembledStore, assemble, PARTS } from '@naober/kit/store/mongo/assemble'
import { connect } from '@naober/kit/store/mongo/connect'
import { Placer } from '@naober/kit/store/mongo/placer'
import { LocalReader } from '@naober/kit/store/mongo/wrong/placers'
import { startMongo } from '@naober/tools/engines/mongo'
import { afterEach, expect, it, onTestFinished } from 'vitest'

const DIENST = 'proef'
const PATIENCE_MS = 60_000

const onFatal = (): void => {}
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
}, PATIENCE_MS)

/** Its inserts wait, after it has read where the log ends. */
const waiting = (Kind: typeof Placer) => {
  const read = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  class Waiting extends Kind {
    protected override async insert(...rest: Parameters<Placer['insert']>) {
      read.resolve()
      await goOn.promise
      return super.insert(...rest)
    }
  }
  return { Waiting, read: read.promise, goOn: goOn.resolve }
}

/** Asks one member, whatever its part in the set. */
const member = async (host: string) => {
  const address = mongoAddress(`mongodb://${host}/?directConnection=true`, DIENST)
  if (address === undefined) throw new Error(`${host} is no address`)
  const connection = await connect(address, 'toets', PATIENCE_MS)
  endings.push(() => connection.close(true))
  const client = connection.getClient()
  return { admin: client.db('admin'), commits: client.db(address.name).collection('commits') }
}

const REPLICATION = 'stopReplProducer'

/** What a writer does of whom the primary ends between its reading and its insert, with a third commit that only it had. */
const afterVanishing = async (Kind: typeof Placer) => {
  const mongo = await startMongo({ members: 3, words: ['--setParameter', 'enableTestCommands=1'] })
  endings.push(mongo.stop)
  const options = { url: mongo.url, dienst: DIENST, create: true, onFatal }
  const first = await openMongo(options)
  for (const version of [1, 2]) await first.events.append(one('a', version))
  await first.close()

  const primary = await mongo.primary()
  const others = mongo.members.filter(({ address }) => address !== primary.address)
  const secondaries = await Promise.all(others.map(({ address }) => member(address)))
  for (const { admin } of secondaries) await admin.command({ configureFailPoint: REPLICATION, mode: 'alwaysOn' })
  for (const { admin } of secondaries) {
    await admin.command({ waitForFailPoint: REPLICATION, timesEntered: 1, maxTimeMS: PATIENCE_MS })
  }
  const { commits } = await member(primary.address)
  await commits.insertOne({ position: 3, at: 3, keys: ['c@a1'] }, { writeConcern: { w: 1 } })

  const { Waiting, read, goOn } = waiting(Kind)
  const parts = { ...PARTS, Placer: Waiting, patienceMs: PATIENCE_MS, longestMs: PATIENCE_MS }
  const store: AssembledStore = await assemble(options, parts)
  endings.push(() => store.abandon())
  const appended = store.events.append(one('b', 1))
  await read
  await primary.kill()
  for (const { admin } of secondaries) await admin.command({ configureFailPoint: REPLICATION, mode: 'off' })
  await mongo.primary()
  goOn()
  const outcome = await appended
  const reader = await openMongo(options)
  onTestFinished(() => reader.close())
  return { outcome, positions: (await reader.events.readEvents(0, 10)).map(({ position }) => position) }
}

it('a commit that may yet vanish with its primary is not counted on', { timeout: 180_000 }, async () => {
  const { outcome, positions } = await afterVanishing(Placer)
  expect(outcome).toMatchObject({ kind: 'STORED', position: 3 })
  expect(positions).toEqual([1, 2, 3])
})

it('a writer that does count on it leaves a hole', { timeout: 180_000 }, async () => {
  const { positions } = await afterVanishing(LocalReader)
  expect(positions).toEqual([1, 2, 4])
})
