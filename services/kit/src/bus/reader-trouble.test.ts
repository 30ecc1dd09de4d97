// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import { exampleCommits, exampleDeliveries } from './example-commits.ts'
import { createLedger } from './ledger.ts'
import { filled, refusingOnce, setUp } from './reader-house.ts'
import { SchemaViolation } from './schema-violation.ts'
import { createStoreFeed } from './store-feed.ts'

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
