// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readinessOf } from '../../service/readiness.ts'
import type { Commit } from '../commit.ts'
import { commitOf, event, one } from '../contract/samples.ts'
import { openMongo } from '../mongo.ts'
import { DIENST, isInsert, ownDatabase, proxyBefore } from './test-database.ts'

/** A store behind a proxy, and one beside it that has its own way to the same database. */
const behindProxy = async () => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  const proxy = await proxyBefore()
  onTestFinished(() => proxy.stop())
  const onFatal = vi.fn()
  const openAt = async (url: string) => {
    const store = await openMongo({ url, dienst: DIENST, create: true, onFatal })
    onTestFinished(() => store.close())
    return store
  }
  const store = await openAt(database.through(proxy))
  onTestFinished(() => expect(onFatal).not.toHaveBeenCalled())
  return { store, proxy, beside: await openAt(database.url) }
}

describe('an answer that never came', () => {
  it.each(['loseNext', 'cutNext'] as const)('is found out: stored once, told once (%s)', async (fate) => {
    const { store, beside, proxy } = await behindProxy()
    const heard: Commit[] = []
    store.events.onAppended((commits) => heard.push(...commits))
    await store.events.append(one('a', 1))
    const met = proxy[fate](isInsert)
    const commits = [one('a', 2), one('b', 1), one('a', 2)]
    const outcomes = await Promise.all(commits.map((commit) => store.events.append(commit)))
    expect(outcomes).toMatchObject([
      { kind: 'STORED', position: 2 },
      { kind: 'STORED', position: 3 },
      { kind: 'CONFLICT', key: 'a@2' }
    ])
    await met
    const stored = await beside.events.readCommits(0, 10)
    expect(stored.map(({ position, commandId }) => [position, commandId])).toEqual([
      [1, expect.any(String)],
      [2, commits[0]?.commandId],
      [3, commits[1]?.commandId]
    ])
    expect(heard).toEqual(stored)
  })

  it('leaves no hole for the next one, whatever became of it', async () => {
    const { store, beside, proxy } = await behindProxy()
    const fates = ['loseNext', 'cutNext', 'loseNext', 'loseNext', 'cutNext'] as const
    for (const [i, fate] of fates.entries()) {
      void proxy[fate](isInsert)
      await Promise.all([store.events.append(one(`s-${i}`, 1)), beside.events.append(one(`t-${i}`, 1))])
    }
    const stored = await beside.events.readEvents(0, 100)
    expect(stored.map(({ position }) => position)).toEqual(fates.flatMap((_, i) => [2 * i + 1, 2 * i + 2]))
  })

  it('to several records at once is found out too, or told as unknown', async () => {
    const { store, beside, proxy } = await behindProxy()
    const isCommit = (request: Buffer) => request.includes('commitTransaction\0')
    const write = (n: number) =>
      store.records.write(['k', 'l'].map((key) => ({ kind: 'PUT', collection: 'c', key, value: n })))
    const met = proxy.cutNext(isCommit)
    expect(await write(1)).toBe(true)
    await met
    expect(await beside.records.list('c')).toMatchObject([
      { value: 1, revision: 1 },
      { value: 1, revision: 1 }
    ])
    for (let tries = 0; tries < 200; tries += 1) void proxy.cutNext(isCommit)
    await expect(write(2)).rejects.toMatchObject({ code: 'UITKOMST_ONBEKEND' })
    expect(await beside.records.list('c')).toMatchObject([{ value: 2 }, { value: 2 }])
  })
})

describe('a database that is away', () => {
  it('is told as UNKNOWN to who writes and as DRUK to who reads, and is over when it is back', async () => {
    const { store, proxy, beside } = await behindProxy()
    const readiness = readinessOf(store.events)
    await store.events.append(one('a', 1))
    expect(await readiness()).toEqual({ ready: true })
    proxy.setAway(true)
    const commit = one('a', 2)
    const [appended, read, written] = await Promise.allSettled([
      store.events.append(commit),
      store.events.readStream('a', 0),
      store.records.write([{ kind: 'PUT', collection: 'c', key: 'k', value: 1 }])
    ])
    expect(appended).toEqual({ status: 'fulfilled', value: { kind: 'UNKNOWN' } })
    expect(read).toMatchObject({ reason: { name: 'TechnicalError', code: 'DRUK' } })
    expect(written).toMatchObject({ reason: { code: expect.stringMatching(/^(DRUK|UITKOMST_ONBEKEND)$/) } })
    expect(await readiness()).toMatchObject({ ready: false })

    await beside.events.append(one('b', 1))
    proxy.setAway(false)
    expect(await store.events.append(commit)).toMatchObject({ kind: 'STORED', position: 3 })
    expect(await store.events.readStream('a', 0)).toHaveLength(2)
    expect(await readiness()).toEqual({ ready: true })
  })

  it('keeps nobody waiting while it is away, and takes what waited when it is back in time', async () => {
    const { store, proxy } = await behindProxy()
    await store.events.append(one('a', 1))
    proxy.setAway(true)
    const begun = performance.now()
    const met = proxy.turnedAway()
    const waiting = store.events.append(one('a', 2))
    await met
    proxy.setAway(false)
    expect(await waiting).toMatchObject({ kind: 'STORED', position: 2 })
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

it('tells whoever watches of the commits of others, also those of while it was away, until it ends', async () => {
  const { store, proxy, beside } = await behindProxy()
  let told = 0
  const onDeaf = vi.fn()
  const stop = store.watch(() => {
    told += 1
  }, onDeaf)
  const isTold = () => vi.waitFor(() => expect(told).toBeGreaterThan(0), { timeout: 10_000 })
  await isTold()
  for (let version = 1; version <= 3; version += 1) {
    told = 0
    await beside.events.append(one('a', version))
    await isTold()
  }
  for (let version = 4; version <= 6; version += 1) {
    proxy.setAway(true)
    // At the last the driver gives up, and the stream with it.
    if (version === 6) await vi.waitFor(() => expect(onDeaf).toHaveBeenCalled(), { timeout: 30_000 })
    told = 0
    await beside.events.append(one('a', version))
    proxy.setAway(false)
    await isTold()
  }
  expect(onDeaf).toHaveBeenCalledWith(expect.objectContaining({ name: expect.stringMatching(/^Mongo/) }))
  onDeaf.mockClear()
  stop()
  told = 0
  await beside.events.append(one('a', 7))
  await store.events.head()
  expect(told).toBe(0)
  await store.close()
  expect(onDeaf).not.toHaveBeenCalled()
})

it('refuses a commit that is too large for a document, and only that one', async () => {
  const { store } = await behindProxy()
  const large = (bytes: number) => commitOf([event(`groot-${bytes}`, 1, { tekst: 'x'.repeat(bytes) })])
  const outcomes = await Promise.allSettled(
    [one('a', 1), large(17_000_000), large(16_700_000), one('b', 1)].map((commit) => store.events.append(commit))
  )
  expect(outcomes).toMatchObject([
    { value: { kind: 'STORED' } },
    { reason: { code: 'TE_GROOT' } },
    { value: { kind: 'STORED' } },
    { value: { kind: 'STORED' } }
  ])
})

it('closes when what was asked before is done, and refuses what comes after', async () => {
  const { store, beside } = await behindProxy()
  const asked = Promise.all(Array.from({ length: 1_200 }, (_, i) => store.events.append(one(`s-${i}`, 1))))
  await store.close()
  expect((await asked).every(({ kind }) => kind === 'STORED')).toBe(true)
  await expect(store.events.append(one('a', 1))).rejects.toMatchObject({ code: 'STOPT' })
  await expect(store.records.write([{ kind: 'DELETE', collection: 'c', key: 'k' }])).rejects.toMatchObject({
    code: 'STOPT'
  })
  expect((await beside.events.head()).position).toBe(1_200)
})
