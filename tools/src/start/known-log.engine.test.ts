// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { one } from '@naober/kit/store/contract/samples'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { server } from '@naober/kit/store/mongo/test-database'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { makeBackup } from '../backup/backup.ts'
import { restoreBackup } from '../backup/herstel.ts'
import { adoptPlace } from '../backup/teruggezet.ts'
import { DIENST, listening, testFolder } from '../backup/test-installation.ts'
import { definitionOf } from './service-here.ts'
import { readSettings } from './settings.ts'
import { openStores } from './stores.ts'

let root: string
let url: string
beforeEach(() => {
  root = testFolder()
  const [, base = '', query = ''] = /^(mongodb:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(process.env.MONGODB_URL ?? '') ?? []
  url = `${base}/proef-${randomUUID().slice(0, 8)}${query}`
  onTestFinished(async () => {
    await (await database()).dropDatabase()
  })
})

const database = async () => (await server()).db(mongoAddress(url, DIENST)?.name)
const naar = () => ({ kind: 'MONGODB', url }) as const
const { screen } = listening()

/** A process of the service with a data folder of this name. */
const processIn = (name: string, onFatal: (error: Error) => void = () => {}) => {
  const data = join(root, name)
  mkdirSync(data, { recursive: true })
  const settings = readSettings({ data }, { NAOBER_MONGODB: url })
  return openStores(definitionOf(DIENST), settings, { onFatal, onFault: (error) => expect.unreachable(String(error)) })
}
/** It runs, decides this and stops; answers its log. */
const served = async (name: string, ...streams: string[]) => {
  const stores = await processIn(name)
  for (const stream of streams) await stores.events.append(one(stream, 1))
  await stores.close()
  return stores.events.identity()
}

it('a process does not begin anew on a database that was dropped underneath it; one that knows nothing may', async () => {
  const onFatal = vi.fn()
  const stores = await processIn('een', onFatal)
  onTestFinished(() => stores.close())
  await stores.events.append(one('a', 1))
  await vi.waitFor(() => expect(existsSync(join(root, 'een', `logboek-${DIENST}.json`))).toBe(true))
  const db = await database()
  await db.dropDatabase()
  await vi.waitFor(() => expect(onFatal).toHaveBeenCalledOnce(), { timeout: 10_000 })
  const refused =
    /^In mongodb:\S+ staat geen logboek, en de map \S+een hoort bij een logboek van initiatieven tot en met /
  for (const _ of [1, 2]) await expect(processIn('een')).rejects.toThrow(refused)
  expect(await db.listCollections().toArray()).toEqual([])
  await served('nieuw', 'a')
  await expect(processIn('een')).rejects.toThrow('staat een ander logboek van initiatieven dan dat waar de map')
})

it('records without a log are no empty database', async () => {
  await served('een')
  const db = await database()
  await db.collection('records').insertOne({ value: '{}' })
  await db.collection('log').deleteMany({})
  await expect(processIn('nieuw')).rejects.toThrow('staan gegevens zonder logboek')
})

it('a log that was put back to an earlier moment goes on only as one of its own', async () => {
  const before = await served('een', 'a', 'b', 'c')
  const cutBack = async () => (await database()).collection('commits').deleteMany({ position: { $gt: 2 } })
  await cutBack()
  await expect(processIn('een')).rejects.toThrow('want het besluit op positie 3 is er niet meer')
  await adoptPlace({ naar: naar(), screen })
  const after = await served('een', 'd', 'e')
  expect(after).toEqual({ logId: after.logId, parent: { logId: before.logId, position: 2 } })

  await cutBack()
  await expect(processIn('een')).rejects.toThrow('want het besluit op positie 4 is er niet meer')
  // Twice, as after an interruption: who knew the first of them goes on too.
  for (const _ of [1, 2]) await adoptPlace({ naar: naar(), screen })
  expect((await served('een', 'f')).logId).not.toBe(after.logId)
})

it('what stands behind a hole is dropped where the log goes on, and told', async () => {
  const before = await served('een', 'a', 'b', 'c')
  const commits = (await database()).collection('commits')
  const third = await commits.findOne({ position: 3 })
  await commits.deleteMany({ position: { $gt: 2 } })
  for (const position of [4, 5]) {
    await commits.insertOne({ ...third, _id: `zwerver/${position}` as never, position, keys: [`s@${position}`] })
  }
  const { lines, screen } = listening()
  await adoptPlace({ naar: naar(), screen })
  expect(lines).toContain(`${DIENST}: 2 besluiten achter een gat weggehaald; zij waren aan niemand bevestigd`)
  const after = await served('een', 'd')
  expect(after).toEqual({ logId: after.logId, parent: { logId: before.logId, position: 2 } })
  expect((await commits.find().sort({ position: 1 }).toArray()).map(({ position }) => position)).toEqual([1, 2, 3])
})

it('cursors beside a log tell also a new process that it was cut back, and fit again in the log it becomes', async () => {
  const stores = await processIn('een')
  for (const stream of ['a', 'b', 'c']) {
    await stores.events.append(one(stream, 1))
    const value = await stores.events.head()
    await stores.records.write([{ kind: 'PUT', collection: 'cursors', key: stream, value }])
  }
  await stores.close()
  await (await database()).collection('commits').deleteMany({ position: { $gt: 2 } })
  await expect(processIn('nieuw')).rejects.toThrow('want het besluit op positie 3 is er niet meer')
  await adoptPlace({ naar: naar(), screen })
  const { events, records, close } = await processIn('nieuw')
  const cursors = await records.list<Awaited<ReturnType<typeof events.head>>>('cursors')
  const fits = await Promise.all(cursors.map(({ value }) => events.fits(value)))
  const { logId } = events.identity()
  expect(cursors.map(({ key, value }, i) => [key, value.logId === logId, fits[i]])).toEqual([
    ['a', true, true],
    ['b', true, true],
    ['c', false, false]
  ])
  await close()
})

it('several processes on a database that is new begin one log, and each knows it', async () => {
  const names = ['een', 'twee', 'drie']
  const started = await Promise.all(names.map((name) => processIn(name)))
  for (const [i, { events }] of started.entries()) await events.append(one(`s-${i}`, 1))
  await Promise.all(started.map(({ close }) => close()))
  expect(new Set(started.map(({ events }) => events.identity().logId)).size).toBe(1)
  await (await database()).dropDatabase()
  for (const name of names) await expect(processIn(name)).rejects.toThrow('staat geen logboek, en de map')
})

it('a backup that is put back is opened by who knew what stood there, a second time too', async () => {
  await served('een', 'a')
  const doel = join(root, 'backup')
  await makeBackup({ van: naar(), doel, screen })
  for (const stream of ['b', 'c']) {
    await served('een', stream)
    await restoreBackup({ backup: doel, naar: naar(), overschrijf: true, screen })
    await served('een')
  }
})
