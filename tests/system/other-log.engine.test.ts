// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { server } from '@naober/kit/store/mongo/test-database'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { Load } from '../crash/load.ts'
import { beginnings } from '../platform/history.ts'
import { type PlatformProcess, runToEnd, startProcess } from '../platform/process.ts'
import { createIssuer, type TestIssuer } from '../platform/tokens.ts'

const DIENST = 'initiatieven'
const KEY = 'een-geheim-dat-alleen-in-deze-proef-bestaat'
const PATIENCE = { timeout: 30_000, interval: 20 }
/** Exit code of a process whose storage is not what it was. */
const STORAGE_FAILED = 74

let folder: string
let issuer: TestIssuer
let histories: Awaited<ReturnType<typeof beginnings>>
const running = new Set<PlatformProcess>()
const databases: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-logboek-'))
  issuer = await createIssuer(folder)
  histories = await beginnings()
})
afterAll(async () => {
  await Promise.all([...running].map((each) => each.kill()))
  for (const url of databases) await (await databaseAt(url)).dropDatabase()
  await rm(folder, { recursive: true, force: true })
})

const newDatabase = (): string => {
  const [, base = '', query = ''] = /^(mongodb:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(process.env.MONGODB_URL ?? '') ?? []
  const url = `${base}/proef-${randomUUID().slice(0, 8)}${query}`
  databases.push(url)
  return url
}
const databaseAt = async (url: string) => (await server()).db(mongoAddress(url, DIENST)?.name)

/** A process of the service on this database, with a data folder of this name. */
const serviceOn = (NAOBER_MONGODB: string, name: string) => {
  const data = join(folder, name)
  const args = ['start', '--dienst', DIENST, '--port', '0', '--data', data]
  const env = { ...issuer.env, NAOBER_DIENSTSLEUTEL: KEY, NAOBER_MONGODB }
  return {
    memory: join(data, `logboek-${DIENST}.json`),
    start: async () => {
      const started = await startProcess(args, env)
      running.add(started)
      return started
    },
    refused: () => runToEnd(args, env)
  }
}
const work = async (base: string, more: number) => {
  const load = new Load(histories, issuer, { clients: 4 })
  load.start(base)
  await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(more), PATIENCE)
  await load.stop()
}
it('a service whose database is dropped ends, and is not started again on an empty one', {
  timeout: 120_000
}, async () => {
  const url = newDatabase()
  const service = serviceOn(url, 'weg')
  const first = await service.start()
  await work(first.address, 10)
  await vi.waitFor(() => expect(existsSync(service.memory)).toBe(true), PATIENCE)
  const db = await databaseAt(url)
  await db.dropDatabase()
  expect(await first.ended).toBe(STORAGE_FAILED)
  for (const _ of [1, 2]) {
    const { code, output } = await service.refused()
    expect(code).toBe(1)
    expect(output.trim()).toMatch(/^In mongodb:\S+ staat geen logboek, en de map \S+ hoort bij een logboek van .*\.$/)
  }
  expect(await db.listCollections().toArray()).toEqual([])
})
