// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { CommitEvents } from '../store/commit.ts'
import { createArrayLog } from './array-log.ts'
import { exampleCommits, exampleDeliveries } from './example-commits.ts'
import { createLedger } from './ledger.ts'
import { startLocalTail } from './local-tail.ts'
import { cursorAt, filled, NEVER_MS, setUp, unexpected } from './reader-house.ts'
import { createStoreFeed } from './store-feed.ts'

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

it('goes on in another log where it is told to, and not before that', async () => {
  const given: CommitEvents[] = []
  const { live, kinds } = setUp(filled(5), {
    cursor: cursorAt(9, 'log-z'),
    apply: (commits) => void given.push(...commits),
    restart: async (_log, before) => {
      expect(before).toEqual(cursorAt(9, 'log-z'))
      return cursorAt(3)
    }
  })
  await live()
  expect(given).toEqual(exampleCommits(4, 5))
  expect(kinds()).toEqual(['RESET'])
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

  it.each([true, false])('finds it sooner or later as the bus hears or not (%s)', async (hears) => {
    const log = filled(1)
    const bus = { subscribe: () => () => {}, hears: () => hears }
    const safetyMs = hears ? { heard: 5, unheard: NEVER_MS } : { heard: NEVER_MS, unheard: 5 }
    const { ledger, live } = setUp(log, { bus, safetyMs })
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
