// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { createDraws } from '../../bus/draws.ts'
import type { CommitEvents } from '../commit.ts'
import { randomOf, restedOn } from '../contract/samples.ts'
import { type MongoStore, openMongo } from '../mongo.ts'
import { runFleet } from './random/fleet.ts'
import { judgeAnswers, judgeLog } from './random/history.ts'
import { DIENST, ownDatabase, proxyBefore } from './test-database.ts'

/** Seconds that each of the runs goes on killing. */
const SECONDS = Number(process.env.STORE_RANDOM_SECONDS ?? 12)
/** The same seed draws the same kills and commands; what they meet is up to the machine. */
const SEED = Number(process.env.STORE_RANDOM_SEED ?? Date.now() % 1_000_000)

/** Follows the log while it grows, woken by the watch or by and by; throws at the first hole. */
const follow = async ({ events, watch }: MongoStore, woken: boolean, length: () => number | undefined) => {
  const seen: CommitEvents[] = []
  let wake = () => {}
  const stop = woken ? watch(() => wake()) : undefined
  while (seen.length < (length() ?? Number.POSITIVE_INFINITY)) {
    const rung = new Promise<void>((resolve) => {
      wake = resolve
    })
    for (const commit of await events.readEvents(seen.length, 100)) {
      if (commit.position !== seen.length + 1) throw new Error(`a reader saw ${commit.position} after ${seen.length}`)
      seen.push(commit)
    }
    await Promise.race([rung, pause(woken ? 250 : 5)])
  }
  stop?.()
  return seen
}

const run = async (url: string, writerUrl: () => string, forMs: number) => {
  const random = randomOf(SEED)
  const onFatal = (error: Error) => {
    throw error
  }
  const open = async () => {
    const store = await openMongo({ url, dienst: DIENST, create: true, onFatal })
    onTestFinished(() => store.close())
    return store
  }
  const [store, watching, polling] = [await open(), await open(), await open()]
  let length: number | undefined
  const readers = Promise.all([follow(watching, true, () => length), follow(polling, false, () => length)])
  const callers = () => 4 + random(28)
  const fleet = runFleet({ url: writerUrl, writers: 3, callers, random, forMs })
  await Promise.race([fleet, readers])
  const report = await fleet

  const { history } = report
  for (const commit of history.open()) {
    const outcome = await store.events.append(commit, restedOn(commit))
    const position =
      outcome.kind === 'STORED' ? outcome.position : outcome.kind === 'KNOWN' ? outcome.commit.position : 0
    history.told.push({ id: commit.commandId, kind: outcome.kind, position })
  }
  const log = await store.events.readEvents(0, 1_000_000)
  length = log.length
  for (const seen of await readers) expect(seen).toEqual(log)
  expect([...judgeLog(log), ...judgeAnswers(log, history)]).toEqual([])
  expect(history.open()).toEqual([])
  return { ...report, log }
}

const told = (name: string, { history, kills, log }: Awaited<ReturnType<typeof run>>, cuts: number): void => {
  const counts = (['STORED', 'KNOWN', 'CONFLICT', 'UNKNOWN'] as const).map(
    (kind) => `${history.answers(kind).length} ${kind}`
  )
  console.info(`${name}, seed ${SEED}: ${log.length} commits, ${kills} kills, ${cuts} cuts; ${counts.join(', ')}`)
}

it(`holds every rule while writing processes are killed (seed ${SEED})`, {
  timeout: SECONDS * 3_000 + 60_000
}, async () => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  const report = await run(database.url, () => database.url, SECONDS * 1_000)
  told('kills', report, 0)
  expect(report.lost).toBe(0)
  for (const kind of ['STORED', 'KNOWN', 'CONFLICT'] as const) expect(report.history.answers(kind)).not.toEqual([])
})

it(`holds every rule while answers are lost too (seed ${SEED})`, { timeout: SECONDS * 3_000 + 60_000 }, async () => {
  const database = ownDatabase()
  onTestFinished(database.drop)
  const proxy = await proxyBefore()
  onTestFinished(() => proxy.stop())
  proxy.cutShare(0.02, createDraws(SEED))
  const report = await run(database.url, () => database.through(proxy), SECONDS * 1_000)
  told('kills and cuts', report, proxy.cuts())
  expect(proxy.cuts()).toBeGreaterThan(10)
})
