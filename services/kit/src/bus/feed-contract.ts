// SPDX-License-Identifier: EUPL-1.2
import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import type { ChangeFeed } from './change-feed.ts'
import { exampleCommit, exampleCommits } from './example-commits.ts'

/** One rule that every change feed keeps; `run` rejects when it does not. */
export interface FeedCase {
  readonly name: string
  run(): Promise<void>
}

/** Makes the feed over a log, hands it on, and clears it away. */
export type FeedUnderTest = (log: ArrayLog, use: (feed: ChangeFeed) => Promise<void>) => Promise<void>

const cursorAt = (position: number, logId = 'log-a') => ({
  logId,
  position,
  commandId: position === 0 ? '' : exampleCommit(position, logId).commandId
})
const filled = (count: number): ArrayLog => {
  const log = createArrayLog()
  log.append(count)
  return log
}
const hasCode = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'CURSOR_PAST_NIET'

const CASES: readonly { name: string; log(): ArrayLog; play(feed: ChangeFeed, log: ArrayLog): Promise<void> }[] = [
  {
    name: 'tells who the log is and how far it goes',
    log: () => createArrayLog('log-b', { from: filled(9), at: 4 }),
    play: async (feed, log) => {
      deepStrictEqual(await feed.identity(), { logId: 'log-b', parent: { logId: 'log-a', position: 4 } })
      log.append(2)
      deepStrictEqual(await feed.head(), cursorAt(6, 'log-b'))
    }
  },
  {
    name: 'an empty log has its head at position 0 and nothing to read',
    log: () => filled(0),
    play: async (feed) => {
      deepStrictEqual(await feed.head(), cursorAt(0))
      deepStrictEqual(await feed.read(cursorAt(0), 10), [])
      strictEqual(await feed.fits(cursorAt(0)), true)
    }
  },
  {
    name: 'reads pages in order, whole and without holes, up to the end',
    log: () => filled(1_234),
    play: async (feed) => {
      deepStrictEqual(await feed.read(cursorAt(0), 500), exampleCommits(1, 500))
      deepStrictEqual(await feed.read(cursorAt(500), 700), exampleCommits(501, 1_200))
      deepStrictEqual(await feed.read(cursorAt(1_200), 700), exampleCommits(1_201, 1_234))
      deepStrictEqual(await feed.read(cursorAt(1_234), 700), [])
    }
  },
  {
    name: 'a cursor fits where it was kept, and not past the end, elsewhere or in another log',
    log: () => filled(5),
    play: async (feed) => {
      strictEqual(await feed.fits(cursorAt(5)), true)
      strictEqual(await feed.fits(cursorAt(6)), false)
      strictEqual(await feed.fits({ ...cursorAt(5), position: 4 }), false)
      strictEqual(await feed.fits(cursorAt(3, 'log-z')), false)
    }
  },
  {
    name: 'after a restore a cursor of the parent fits up to the point of parting',
    log: () => createArrayLog('log-b', { from: filled(9), at: 4 }),
    play: async (feed, log) => {
      log.append(5)
      strictEqual(await feed.fits(cursorAt(4)), true)
      strictEqual(await feed.fits(cursorAt(5)), false)
    }
  },
  {
    name: 'refuses to read on in another log',
    log: () => createArrayLog('log-b', { from: filled(9), at: 4 }),
    play: async (feed) => {
      await rejects(feed.read(cursorAt(2), 10), hasCode)
      await rejects(feed.read(cursorAt(2, 'log-z'), 10), hasCode)
    }
  },
  {
    name: 'an outage is told, and is no answer',
    log: () => filled(5),
    play: async (feed, log) => {
      log.outage = new Error('out')
      await rejects(feed.head())
      await rejects(feed.fits(cursorAt(9)))
      await rejects(feed.read(cursorAt(0), 10))
      log.outage = undefined
      deepStrictEqual(await feed.read(cursorAt(0), 10), exampleCommits(1, 5))
    }
  }
]

/** The suite that every change feed passes. */
export const feedContract = (withFeed: FeedUnderTest): readonly FeedCase[] =>
  CASES.map(({ name, log: makeLog, play }) => ({
    name,
    run: async () => {
      const log = makeLog()
      await withFeed(log, (feed) => play(feed, log))
    }
  }))
