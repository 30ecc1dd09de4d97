// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { CommitEvents } from '../store/commit.ts'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import { createDraws } from './draws.ts'
import { createFaultyLocalBus } from './faulty-local.ts'
import type { FeedSource } from './feed-source.ts'
import { createLedger } from './ledger.ts'
import { startLocalTail } from './local-tail.ts'
import { createReader } from './reader.ts'
import { createStoreFeed } from './store-feed.ts'

const chance = fc.double({ min: 0, max: 0.6, noNaN: true })
const world = fc.record({
  seed: fc.integer(),
  faults: fc.record({ repeat: chance, delay: chance, reorder: chance, lose: chance }),
  batch: fc.integer({ min: 1, max: 12 }),
  slow: fc.boolean(),
  failing: fc.constantFrom(0, 0, 0.2)
})
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('APPEND' as const), count: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('TURN' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('RESTART' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('OUTAGE' as const), away: fc.boolean() }) }
)
const restoring = fc.record({ kind: fc.constant('RESTORE' as const), back: fc.integer({ min: 0, max: 20 }) })
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
type Restoring = typeof restoring extends fc.Arbitrary<infer T> ? T : never
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

const turnOfTheLoop = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A state that depends on every commit before it and on their order. */
const foldOf = (commits: readonly CommitEvents[]): readonly number[] => {
  let state = 17
  return commits.map(({ position, commandId, events }) => {
    for (const letter of `${position}${commandId}${events.length}`) state = (state * 31 + letter.charCodeAt(0)) | 0
    return state
  })
}

/** Plays what happens to a log, its bus and a reader with a kept cursor; answers what the reader's owner then holds. */
const play = async ({ seed, faults, batch, slow, failing }: World, happenings: readonly (Happening | Restoring)[]) => {
  const surprises: unknown[] = []
  const injected = new Error('injected')
  const draw = createDraws(seed)
  const bus = createFaultyLocalBus({ seed, faults, onFault: (error) => surprises.push(error) })
  const ledger = createLedger()
  let log: ArrayLog = createArrayLog('log-0')
  let leaveLog = startLocalTail('alfa', log, bus, (error) => surprises.push(error))
  let logs = 1
  let applying = false
  const source: FeedSource = {
    identity: () => log.identity(),
    head: () => log.head(),
    fits: (cursor) => log.fits(cursor),
    readEvents: (after, limit) => log.readEvents(after, limit),
    readTexts: (after, limit) => log.readTexts(after, limit),
    onAppended: (listener) => log.onAppended(listener)
  }
  const start = () =>
    createReader({
      dienst: 'alfa',
      feed: createStoreFeed('alfa', source),
      bus,
      cursor: ledger.cursor,
      batch,
      safetyMs: 2,
      backoff: { firstMs: 1, maxMs: 2 },
      onReset: ledger.forget,
      onAlarm: (alarm) => {
        if (alarm.kind === 'APPLY_FAILED' && alarm.error !== injected) surprises.push(alarm.error)
      },
      apply: (commits, cursor) => {
        if (applying) surprises.push(new Error('two applications at once'))
        if (commits.length > batch) surprises.push(new Error('more than a batch'))
        if (draw() < failing) throw injected
        if (!slow) return ledger.take(commits, cursor)
        applying = true
        return turnOfTheLoop().then(() => {
          applying = false
          if (draw() < failing) throw injected
          ledger.take(commits, cursor)
        })
      }
    })
  let reader = start()
  for (const what of happenings) {
    if (what.kind === 'APPEND') log.append(what.count)
    else if (what.kind === 'TURN') await turnOfTheLoop()
    else if (what.kind === 'OUTAGE') log.outage = what.away ? new Error('out') : undefined
    else if (what.kind === 'RESTART') {
      await reader.stop()
      reader = start()
    } else {
      leaveLog()
      log = createArrayLog(`log-${logs}`, { from: log, at: Math.max(0, log.commits.length - what.back) })
      logs += 1
      leaveLog = startLocalTail('alfa', log, bus, (error) => surprises.push(error))
    }
  }
  log.outage = undefined
  bus.drain()
  const head = await log.head()
  while (!isDeepStrictEqual(reader.cursor(), head)) await turnOfTheLoop()
  expect(await reader.caughtUpTo(log.commits.length, 5_000)).toBe(true)
  await reader.stop()
  await bus.close()
  expect(surprises).toEqual([])
  return { ledger, log, reader }
}

describe('a reader under repeated, delayed, reordered and lost delivery', () => {
  test.prop([world, fc.array(happening, { maxLength: 40 })], { numRuns: 150 })(
    'applies every commit once and in order, whatever stops, restarts, fails and is away in between',
    async (given, happenings) => {
      const { ledger, log, reader } = await play(given, happenings)
      expect(ledger.applied).toEqual(log.commits)
      expect(foldOf(ledger.applied)).toEqual(foldOf(log.commits))
      expect(reader.cursor()).toEqual(await log.head())
    }
  )

  test.prop([world, fc.array(fc.oneof({ weight: 8, arbitrary: happening }, { weight: 1, arbitrary: restoring }))], {
    numRuns: 100
  })('comes to the state of the log that there is, also after restores', async (given, happenings) => {
    const { ledger, log, reader } = await play(given, happenings)
    expect(foldOf(ledger.applied)).toEqual(foldOf(log.commits))
    expect(reader.cursor()).toEqual(await log.head())
  })
})
