// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CommitEvents } from '../store/commit.ts'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import type { Delivery, EventBus } from './event-bus.ts'
import { exampleCommit, exampleCommits, exampleDeliveries } from './example-commits.ts'
import { createLedger } from './ledger.ts'
import { createLocalBus } from './local.ts'
import { startLocalTail } from './local-tail.ts'
import { createReader } from './reader.ts'
import type { ReaderAlarm, ReaderOptions } from './reader-options.ts'
import { SchemaViolation } from './schema-violation.ts'
import { createStoreFeed } from './store-feed.ts'

const NEVER_MS = 60_000
const unexpected = (error: unknown) => expect.unreachable(String(error))
const cursorAt = (position: number, logId = 'log-a') => ({
  logId,
  position,
  commandId: exampleCommit(position, logId).commandId
})

/** A reader over an array, on a bus that brings only what the test puts on it. */
const setUp = (log: ArrayLog, options: Partial<ReaderOptions> = {}) => {
  const bus: EventBus = createLocalBus({ onFault: unexpected })
  const ledger = createLedger()
  const alarms: ReaderAlarm[] = []
  const states: string[] = []
  const reader = createReader({
    dienst: 'alfa',
    feed: createStoreFeed('alfa', log),
    bus,
    cursor: null,
    apply: ledger.take,
    onReset: ledger.forget,
    onAlarm: (alarm) => {
      alarms.push(alarm)
      ledger.look()
    },
    onState: ({ kind }) => {
      states.push(kind)
      ledger.look()
    },
    safetyMs: NEVER_MS,
    backoff: { firstMs: 1, maxMs: 4 },
    ...options
  })
  onTestFinished(() => reader.stop())
  const live = () => ledger.until(() => reader.state().kind === 'LIVE')
  const deliver = (deliveries: readonly Delivery[]) => void bus.publish(deliveries)
  return { bus, ledger, alarms, states, reader, live, deliver, kinds: () => alarms.map(({ kind }) => kind) }
}
const filled = (count: number): ArrayLog => {
  const log = createArrayLog()
  log.append(count)
  return log
}
const refusingOnce = (ledgerTake: ReaderOptions['apply'], position: number, error = new Error('refused')) => {
  let refused = false
  const apply: ReaderOptions['apply'] = (commits, cursor) => {
    if (!refused && commits.some((commit) => commit.position === position)) {
      refused = true
      throw error
    }
    return ledgerTake(commits, cursor)
  }
  return apply
}

describe('a reader that starts', () => {
  it('reads all from the beginning, page by page, and is live at the end', async () => {
    const pages: number[] = []
    const ledger = createLedger()
    const { reader, live } = setUp(filled(2_345), {
      batch: 500,
      apply: (commits, cursor) => {
        pages.push(commits.length)
        ledger.take(commits, cursor)
      }
    })
    expect(reader.state().kind).toBe('CATCHING_UP')
    await live()
    expect(pages).toEqual([500, 500, 500, 500, 345])
    expect(ledger.applied).toEqual(exampleCommits(1, 2_345))
    expect(ledger.cursor).toEqual(cursorAt(2_345))
    expect(reader.cursor()).toEqual(cursorAt(2_345))
    expect(reader.highWater()).toBe(2_345)
  })

  it('gives the event loop its turn after each page', async () => {
    const order: string[] = []
    const { live } = setUp(filled(30), {
      batch: 10,
      apply: (commits) => void order.push(`page ${commits[0]?.position}`)
    })
    setImmediate(() => order.push('turn'))
    await live()
    expect(order.indexOf('turn')).toBeLessThan(order.indexOf('page 11'))
  })

  it('goes on where it stopped', async () => {
    const given: CommitEvents[] = []
    const { live, reader } = setUp(filled(20), {
      cursor: cursorAt(12),
      apply: (commits) => void given.push(...commits)
    })
    await live()
    expect(given).toEqual(exampleCommits(13, 20))
    expect(reader.position()).toBe(20)
  })

  it('starts over when its cursor does not fit the log', async () => {
    const { ledger, live, alarms } = setUp(filled(9), { cursor: { ...cursorAt(5), commandId: 'iets anders' } })
    await live()
    expect(ledger.applied).toEqual(exampleCommits(1, 9))
    expect(alarms).toMatchObject([{ kind: 'RESET', cursor: { position: 5 }, log: { logId: 'log-a' } }])
  })

  it('takes over a restored log when its cursor lies before the parting', async () => {
    const log = createArrayLog('log-b', { from: filled(9), at: 6 })
    log.append(2)
    const given: CommitEvents[] = []
    const { live, reader, alarms } = setUp(log, {
      cursor: cursorAt(4),
      apply: (commits) => void given.push(...commits)
    })
    await live()
    expect(given).toEqual([...exampleCommits(5, 6), ...exampleCommits(7, 8, 'log-b')])
    expect(reader.cursor()).toEqual(cursorAt(8, 'log-b'))
    expect(alarms).toEqual([])
  })

  it('tries to start over until it could', async () => {
    let tries = 0
    const { ledger, live, kinds } = setUp(filled(3), {
      cursor: cursorAt(2, 'log-z'),
      onReset: async () => {
        tries += 1
        if (tries < 3) throw new Error('not now')
      }
    })
    await live()
    expect(ledger.applied).toEqual(exampleCommits(1, 3))
    expect(kinds()).toEqual(['RESET_FAILED', 'RESET_FAILED', 'RESET'])
  })
})

describe('a live reader', () => {
  it('applies the next commit before the listener returns', async () => {
    const log = filled(3)
    const { deliver, ledger, live } = setUp(log)
    await live()
    log.append(2)
    const reads = log.reads
    deliver(exampleDeliveries('alfa', 4, 5))
    expect(ledger.applied).toEqual(exampleCommits(1, 5))
    expect(log.reads).toBe(reads)
  })

  it('lets what it had already pass by', async () => {
    const { deliver, ledger, live } = setUp(filled(3))
    await live()
    deliver([...exampleDeliveries('alfa', 1, 3), ...exampleDeliveries('alfa', 2, 2)])
    expect(ledger.applied).toEqual(exampleCommits(1, 3))
  })

  it('reads on from the archive when something is missing', async () => {
    const log = filled(3)
    const { deliver, ledger, live, reader } = setUp(log)
    await live()
    log.append(5)
    deliver(exampleDeliveries('alfa', 6, 6))
    expect(reader.highWater()).toBe(6)
    await ledger.until(() => ledger.applied.length === 8)
    expect(ledger.applied).toEqual(exampleCommits(1, 8))
  })

  it('finds what the bus lost, unasked', async () => {
    const log = filled(1)
    const { ledger, live } = setUp(log, { safetyMs: 5 })
    await live()
    log.append(4)
    await ledger.until(() => ledger.applied.length === 5)
  })

  it('asks again when the archive does not have yet what the bus told of', async () => {
    const log = filled(1)
    const ledger = createLedger()
    let shown = 1
    const feed = createStoreFeed('alfa', {
      ...log,
      readEvents: async (after, limit) => {
        const page = (await log.readEvents(after, limit)).filter(({ position }) => position <= shown)
        ledger.look()
        return page
      }
    })
    const { deliver, live } = setUp(log, { feed, apply: ledger.take })
    await live()
    log.append(2)
    const reads = log.reads
    deliver(exampleDeliveries('alfa', 3, 3))
    await ledger.until(() => log.reads > reads + 1)
    shown = 3
    await ledger.until(() => ledger.applied.length === 3)
    expect(ledger.applied).toEqual(exampleCommits(1, 3))
  })

  it('takes its time with an archive that lags, and applies what the bus brings meanwhile', async () => {
    const log = filled(1)
    const feed = createStoreFeed('alfa', {
      ...log,
      readEvents: async (after) => log.readEvents(after, after === 0 ? 1 : 0)
    })
    const backoff = { firstMs: NEVER_MS, maxMs: NEVER_MS }
    const { deliver, ledger, live } = setUp(log, { feed, backoff })
    await live()
    const reads = log.reads
    deliver(exampleDeliveries('alfa', 3, 3))
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(log.reads).toBe(reads + 1)
    deliver(exampleDeliveries('alfa', 2, 4))
    expect(ledger.applied).toEqual(exampleCommits(1, 4))
  })

  it('gives what arrived during a slow application as one batch, one application at a time', async () => {
    const log = filled(0)
    const batches: number[][] = []
    const gate = Promise.withResolvers<void>()
    const { deliver, live, reader } = setUp(log, {
      apply: async (commits) => {
        batches.push(commits.map(({ position }) => position))
        await gate.promise
      }
    })
    await live()
    log.append(6)
    for (let position = 1; position <= 6; position += 1) deliver(exampleDeliveries('alfa', position, position))
    expect(batches).toEqual([[1]])
    expect(reader.position()).toBe(0)
    gate.resolve()
    expect(await reader.caughtUpTo(6, 5_000)).toBe(true)
    expect(batches).toEqual([[1], [2, 3, 4, 5, 6]])
  })

  it('applies one commit after the other when an application causes a delivery', async () => {
    const log = filled(0)
    const ledger = createLedger()
    const { alarms, deliver, live } = setUp(log, {
      apply: (commits, cursor) => {
        if (cursor.position === 1) deliver(exampleDeliveries('alfa', 1, 2))
        ledger.take(commits, cursor)
      }
    })
    await live()
    log.append(2)
    deliver(exampleDeliveries('alfa', 1, 1))
    expect(ledger.applied).toEqual(exampleCommits(1, 2))
    expect(alarms).toEqual([])
  })

  it('is fed by the store through the local tail', async () => {
    const log = filled(2)
    const { bus, ledger, live } = setUp(log)
    const end = startLocalTail('alfa', log, bus, unexpected)
    await live()
    log.append(3)
    expect(ledger.applied).toEqual(exampleCommits(1, 5))
    end()
    log.append(1)
    expect(ledger.applied).toHaveLength(5)
  })
})

describe('another log', () => {
  it('heard of on the bus makes the reader compare, and start over', async () => {
    const log = filled(9)
    const restored = createArrayLog('log-b', { from: log, at: 4 })
    restored.append(3)
    let source: ArrayLog = log
    const feed = createStoreFeed('alfa', {
      ...log,
      identity: () => source.identity(),
      head: () => source.head(),
      fits: (cursor) => source.fits(cursor),
      readEvents: (after, limit) => source.readEvents(after, limit)
    })
    const { deliver, ledger, live, kinds } = setUp(log, { feed })
    await live()
    source = restored
    deliver(exampleDeliveries('alfa', 7, 7, 'log-b'))
    await ledger.until(() => ledger.cursor?.logId === 'log-b' && ledger.applied.length === 7)
    expect(ledger.applied).toEqual([...exampleCommits(1, 4), ...exampleCommits(5, 7, 'log-b')])
    expect(kinds()).toEqual(['RESET'])
  })

  it('that is none of ours changes nothing', async () => {
    const log = filled(3)
    const { deliver, ledger, live, alarms } = setUp(log)
    await live()
    deliver(exampleDeliveries('alfa', 4, 4, 'log-z'))
    log.append(2)
    deliver(exampleDeliveries('alfa', 4, 5))
    await ledger.until(() => ledger.applied.length === 5)
    deliver(exampleDeliveries('alfa', 6, 6, 'log-z'))
    log.append(1)
    deliver(exampleDeliveries('alfa', 6, 6))
    await ledger.until(() => ledger.applied.length === 6)
    expect(ledger.applied).toEqual(exampleCommits(1, 6))
    expect(alarms).toEqual([])
  })
})

describe('a commit that cannot be applied', () => {
  it('is tried again, with an alarm, and none is skipped or given twice', async () => {
    const ledger = createLedger()
    const { live, alarms } = setUp(filled(10), { apply: refusingOnce(ledger.take, 7) })
    await live()
    expect(ledger.applied).toEqual(exampleCommits(1, 10))
    expect(alarms).toMatchObject([{ kind: 'APPLY_FAILED', position: 1, count: 10, tries: 1 }])
  })

  it('is tried again when it arrived live, also when it is refused later', async () => {
    const log = filled(2)
    const ledger = createLedger()
    const once = refusingOnce(ledger.take, 3)
    const { deliver, live, kinds, states } = setUp(log, { apply: async (commits, cursor) => once(commits, cursor) })
    await live()
    log.append(2)
    deliver(exampleDeliveries('alfa', 3, 3))
    deliver(exampleDeliveries('alfa', 4, 4))
    await ledger.until(() => ledger.applied.length === 4)
    await live()
    expect(ledger.applied).toEqual(exampleCommits(1, 4))
    expect(kinds()).toEqual(['APPLY_FAILED'])
    expect(states).toEqual(['LIVE', 'CATCHING_UP', 'LIVE'])
  })

  it('holds up what follows, for ever, and is found among its batch', async () => {
    const ledger = createLedger()
    const { alarms, reader } = setUp(filled(10), {
      quarantine: () => expect.unreachable('a plain fault is no ground'),
      apply: (commits, cursor) => {
        if (commits.some(({ position }) => position === 7)) throw new Error('refused')
        ledger.take(commits, cursor)
      },
      onAlarm: (alarm) => {
        alarms.push(alarm)
        ledger.look()
      }
    })
    await ledger.until(() => alarms.length === 8)
    expect(ledger.applied).toEqual(exampleCommits(1, 6))
    expect(reader.state().kind).toBe('CATCHING_UP')
    expect(alarms.slice(0, 4)).toMatchObject([
      { position: 1, count: 10, tries: 1 },
      { position: 1, count: 10, tries: 2 },
      { position: 7, count: 1, tries: 1 },
      { position: 7, count: 1, tries: 2 }
    ])
  })

  it('is set aside after failing alone three times when it breaks a known schema', async () => {
    const ledger = createLedger()
    const quarantined: number[] = []
    const taken: number[] = []
    const { live, alarms, reader, kinds } = setUp(filled(10), {
      quarantine: async (commit, error) => {
        expect(error.index).toBe(0)
        quarantined.push(commit.position)
      },
      apply: (commits) => {
        if (commits.some(({ position }) => position === 7)) throw new SchemaViolation(0, 'geteld', 'getal ontbreekt')
        taken.push(...commits.map(({ position }) => position))
        ledger.look()
      }
    })
    await live()
    expect(quarantined).toEqual([7])
    expect(taken).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10])
    expect(reader.position()).toBe(10)
    expect(kinds()).toEqual(['APPLY_FAILED', 'APPLY_FAILED', 'APPLY_FAILED', 'APPLY_FAILED', 'QUARANTINED'])
    expect(alarms.at(-1)).toMatchObject({ position: 7 })
  })

  it('is not passed when it could not be set aside', async () => {
    let tries = 0
    const { live, alarms } = setUp(filled(1), {
      quarantine: async () => {
        tries += 1
        if (tries === 1) throw new Error('quarantine is full')
      },
      apply: () => {
        throw new SchemaViolation(0, 'geteld', 'getal ontbreekt')
      }
    })
    await live()
    expect(alarms.at(-2)).toMatchObject({ kind: 'APPLY_FAILED', error: new Error('quarantine is full') })
    expect(alarms.at(-1)).toMatchObject({ kind: 'QUARANTINED' })
  })
})

describe('a feed that cannot be asked', () => {
  it('is told once, with since when, and is asked until it answers', async () => {
    const log = filled(2)
    log.outage = new Error('out')
    const { ledger, states, alarms, reader, live } = setUp(log)
    const before = Date.now()
    await ledger.until(() => reader.state().kind === 'AWAY')
    expect(reader.state().since).toBeGreaterThanOrEqual(before)
    log.outage = undefined
    await live()
    expect(states).toEqual(['AWAY', 'CATCHING_UP', 'LIVE'])
    expect(alarms).toEqual([{ kind: 'FEED_AWAY', error: new Error('out') }])
    expect(ledger.applied).toEqual(exampleCommits(1, 2))
  })

  it('does not keep deliveries that follow on from being applied', async () => {
    const log = filled(2)
    const { ledger, deliver, reader, live } = setUp(log, { safetyMs: 1 })
    await live()
    log.outage = new Error('out')
    await ledger.until(() => reader.state().kind === 'AWAY')
    deliver(exampleDeliveries('alfa', 3, 4))
    expect(ledger.applied).toEqual(exampleCommits(1, 4))
  })

  it('has the cursor compared when it is back', async () => {
    const log = filled(5)
    const restored = createArrayLog('log-b', { from: log, at: 2 })
    let source: ArrayLog = log
    const feed = createStoreFeed('alfa', {
      ...log,
      identity: () => source.identity(),
      head: () => source.head(),
      fits: (cursor) => source.fits(cursor),
      readEvents: (after, limit) => source.readEvents(after, limit)
    })
    const { ledger, reader, live } = setUp(log, { feed, safetyMs: 1 })
    await live()
    log.outage = new Error('out')
    await ledger.until(() => reader.state().kind === 'AWAY')
    source = restored
    await ledger.until(() => ledger.cursor?.logId === 'log-b')
    expect(ledger.applied).toEqual(exampleCommits(1, 2))
  })

  it('counts as away while it leaves holes', async () => {
    const log = filled(5)
    const feed = createStoreFeed('alfa', {
      ...log,
      readEvents: async (after, limit) => log.readEvents(after + 1, limit)
    })
    const { ledger, alarms } = setUp(log, { feed })
    await ledger.until(() => alarms.length > 0)
    expect(alarms).toMatchObject([{ kind: 'FEED_AWAY', error: { message: 'the change feed has 2 where 1 belongs' } }])
    expect(ledger.applied).toEqual([])
  })
})

describe('who waits for a position', () => {
  it('is answered at once when it is reached already', async () => {
    const { live, reader } = setUp(filled(3))
    await live()
    expect(await reader.caughtUpTo(3, 0)).toBe(true)
  })

  it('is answered when it is applied, each in turn', async () => {
    const log = filled(0)
    const { live, reader, deliver } = setUp(log)
    await live()
    const answered: number[] = []
    const waiting = [3, 1, 2].map(async (position) => {
      expect(await reader.caughtUpTo(position, 5_000)).toBe(true)
      answered.push(position)
    })
    log.append(3)
    deliver(exampleDeliveries('alfa', 1, 1))
    await waiting[1]
    expect(answered).toEqual([1])
    deliver(exampleDeliveries('alfa', 2, 3))
    await Promise.all(waiting)
    expect(answered).toEqual([1, 2, 3])
  })

  it('has the archive asked when the bus is slow', async () => {
    const log = filled(0)
    const { live, reader } = setUp(log)
    await live()
    log.append(2)
    expect(await reader.caughtUpTo(2, 5_000)).toBe(true)
  })

  it('is told when it takes too long, or when the reader stops', async () => {
    const { live, reader } = setUp(filled(1))
    await live()
    expect(await reader.caughtUpTo(2, 1)).toBe(false)
    const waiting = reader.caughtUpTo(2, NEVER_MS)
    await reader.stop()
    expect(await waiting).toBe(false)
    expect(await reader.caughtUpTo(2, NEVER_MS)).toBe(false)
  })
})

describe('a reader that stops', () => {
  it('finishes what it is applying and applies nothing more', async () => {
    const log = filled(1)
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const done: number[] = []
    const { reader, deliver } = setUp(log, {
      apply: async (commits) => {
        begun.resolve()
        await gate.promise
        done.push(...commits.map(({ position }) => position))
      }
    })
    await begun.promise
    log.append(3)
    deliver(exampleDeliveries('alfa', 2, 4))
    const stopped = reader.stop()
    gate.resolve()
    await stopped
    expect(done).toEqual([1])
    expect(reader.position()).toBe(1)
    await reader.stop()
  })
})
