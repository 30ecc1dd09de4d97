// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'
import { createBackoff } from './backoff.ts'
import { createBell } from './bell.ts'
import { createCommitRun } from './commit-run.ts'
import type { Delivery } from './event-bus.ts'
import { demandNoHoles, following } from './page.ts'
import { createPositionWaiters } from './position-waiters.ts'
import type { Reader, ReaderOptions, ReaderState, SafetyMs } from './reader-options.ts'
import { SchemaViolation } from './schema-violation.ts'
import { createTrouble } from './trouble.ts'

/** What is made of so many commits fits in a processor's cache: measured, a tenth faster than of a thousand. */
const BATCH = 200
/** Pages' worth of deliveries kept while the archive is being read. */
const PAGES_KEPT = 20
const QUARANTINE_AFTER = 3
/** How long the bus may take before somebody who waits has the archive asked, in ms. */
const NUDGE_MS = 50
const SAFETY_MS: SafetyMs = { heard: 5_000, unheard: 1_000 }

/** What one look at the archive came to. WAIT: nothing could be done, or it does not yet have what is known to be. */
type Step = 'MORE' | 'CAUGHT_UP' | 'WAIT'
const turnOfTheLoop = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Starts a reader. Whatever arrives at or below its cursor is a duplicate, the next is applied (at once, in the
 * listener, unless `apply` is busy), anything else means: read on from the change feed. Source: house, section 4.
 */
export const createReader = (options: ReaderOptions): Reader => {
  const { dienst, feed, bus, onAlarm, batch = BATCH } = options
  const arrived = createCommitRun(batch * PAGES_KEPT)
  const waiters = createPositionWaiters()
  const backoff = createBackoff(options.backoff ?? { firstMs: 50, maxMs: 2_000 })
  const trouble = createTrouble()
  const wake = createBell()
  const halt = createBell()
  /** Logs that deliveries spoke of and that are not, or no longer, the one we read. */
  const strangers = new Set<string>()

  let cursor: Cursor = options.cursor ?? { logId: '', position: 0, commandId: '' }
  let highWater = cursor.position
  /** The cursor is known to belong to the log, so that deliveries of that log may be joined to it. */
  let anchored = false
  /** Contact was lost or another log was heard of: compare the cursor before reading on. */
  let mustCheck = true
  /** `apply` is on the stack: deliveries that it causes wait for it. */
  let applying = false
  let inFlight: Promise<void> | undefined
  let nudge: NodeJS.Timeout | undefined
  let stopped = false
  let state: ReaderState = { kind: 'CATCHING_UP', since: Date.now() }

  const { safetyMs: safety = SAFETY_MS } = options
  const { heard, unheard } = typeof safety === 'number' ? { heard: safety, unheard: safety } : safety

  const become = (kind: ReaderState['kind']) => {
    if (kind === state.kind) return
    state = { kind, since: Date.now() }
    options.onState?.(state)
  }

  const reach = (place: Cursor) => {
    cursor = place
    if (highWater < place.position) highWater = place.position
    trouble.passed(place.position)
    waiters.reached(place.position)
  }

  /** Applies what follows on the cursor; a promise only when `apply` gives one. Throws or rejects as `apply` does. */
  const take = (commits: readonly CommitEvents[]): Promise<void> | undefined => {
    const { position, commandId } = commits[commits.length - 1] ?? cursor
    const next: Cursor = { logId: cursor.logId, position, commandId }
    applying = true
    let outcome: void | Promise<void>
    try {
      outcome = options.apply(commits, next)
    } finally {
      applying = false
    }
    if (!(outcome instanceof Promise)) {
      reach(next)
      return undefined
    }
    inFlight = outcome
      .then(() => reach(next))
      .finally(() => {
        inFlight = undefined
      })
    return inFlight
  }

  const failed = ({ length: count }: readonly CommitEvents[], error: unknown) => {
    const after = cursor.position
    trouble.failed(after, count)
    become('CATCHING_UP')
    onAlarm({ kind: 'APPLY_FAILED', position: after + 1, count, tries: trouble.triesAt(after, count), error })
    wake.ring()
  }

  /** Applies what has arrived and follows on; asks for a look at the archive when something is missing. */
  const applyArrived = (): void => {
    while (anchored && !applying && inFlight === undefined && !trouble.exists() && !stopped) {
      const commits = arrived.take(cursor.position, batch)
      if (commits.length === 0) {
        if (highWater > cursor.position) wake.ring()
        return
      }
      try {
        take(commits)?.then(applyArrived, (error) => failed(commits, error))
      } catch (error) {
        failed(commits, error)
      }
    }
  }

  const hear = (deliveries: readonly Delivery[]) => {
    if (!anchored) return
    for (const { logId, commit } of deliveries) {
      if (logId === cursor.logId) {
        if (commit.position > highWater) highWater = commit.position
        arrived.offer(commit, cursor.position)
      } else if (!strangers.has(logId)) {
        strangers.add(logId)
        anchored = false
        mustCheck = true
        wake.ring()
        return
      }
    }
    applyArrived()
  }

  /** Asks the feed; undefined when it cannot be asked, or says that the cursor does not fit. */
  const ask = async <T>(question: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await question()
    } catch (error) {
      mustCheck = true
      if (error instanceof TechnicalError && error.code === 'CURSOR_PAST_NIET') anchored = false
      else if (!stopped) {
        if (state.kind !== 'AWAY') onAlarm({ kind: 'FEED_AWAY', error })
        become('AWAY')
      }
      return undefined
    }
  }

  const settled = async () => {
    while (inFlight !== undefined) await inFlight.catch(() => {})
  }

  const joinLog = (place: Cursor) => {
    cursor = place
    arrived.clear()
    strangers.clear()
  }

  /** The cursor does not fit: forgets all. False when that could not be done. */
  const startOver = async (): Promise<boolean> => {
    anchored = false
    await settled()
    const log = await ask(() => feed.identity())
    if (log === undefined) return false
    let place: Cursor = { logId: log.logId, position: 0, commandId: '' }
    try {
      await options.onReset(log)
      if (options.restart) place = await options.restart(log, cursor)
    } catch (error) {
      onAlarm({ kind: 'RESET_FAILED', error })
      return false
    }
    onAlarm({ kind: 'RESET', cursor, log })
    joinLog(place)
    trouble.forget()
    waiters.reached(place.position)
    return true
  }

  /** Compares the cursor with the log; false when that could not be done. */
  const check = async (): Promise<boolean> => {
    // The head first: should the log change in between, its id is the old one and the next page is refused.
    const head = await ask(() => feed.head())
    if (head === undefined) return false
    const sameLog = head.logId === cursor.logId
    if (!sameLog) {
      // The cursor may move on in its own log only; it must stand still while it is compared with another.
      anchored = false
      await settled()
    }
    const kept = cursor
    const fits = kept.logId === '' || (await ask(() => feed.fits(kept)))
    if (fits === undefined) return false
    if (!fits) return (await startOver()) && check()
    if (!sameLog) joinLog({ ...kept, logId: head.logId })
    highWater = Math.max(head.position, cursor.position)
    anchored = true
    mustCheck = false
    return true
  }

  /** A commit that failed alone and often because it breaks a known schema is set aside, where that is wanted. */
  const setAside = async (commits: readonly CommitEvents[], error: unknown): Promise<boolean> => {
    const [commit] = commits
    if (options.quarantine === undefined || !(error instanceof SchemaViolation)) return false
    if (commit === undefined || commits.length > 1) return false
    if (trouble.triesAt(cursor.position, 1) + 1 < QUARANTINE_AFTER) return false
    await options.quarantine(commit, error)
    onAlarm({ kind: 'QUARANTINED', position: commit.position, error })
    reach({ logId: cursor.logId, position: commit.position, commandId: commit.commandId })
    return true
  }

  /** Applies a page; false when it failed or the reader stops. */
  const applyPage = async (page: readonly CommitEvents[]): Promise<boolean> => {
    for (;;) {
      await settled()
      if (stopped) return false
      // Deliveries may have been applied since the page was read, or since its last part was.
      const rest = following(page, cursor.position)
      if (rest.length === 0) return true
      const commits = trouble.oneByOne() ? rest.slice(0, 1) : rest
      try {
        await take(commits)
      } catch (error) {
        const fault: unknown = await setAside(commits, error).then(
          (done) => (done ? undefined : error),
          (other: unknown) => other
        )
        if (fault === undefined) continue
        failed(commits, fault)
        return false
      }
    }
  }

  const step = async (): Promise<Step> => {
    if (mustCheck && !(await check())) return 'WAIT'
    const after = cursor
    const mark = highWater
    const page = await ask(async () => {
      const read = await feed.read(after, batch)
      demandNoHoles(read, after.position)
      return read
    })
    if (page === undefined) return 'WAIT'
    if (state.kind === 'AWAY' || page.length === batch) become('CATCHING_UP')
    if (!(await applyPage(page))) return 'WAIT'
    applyArrived()
    if (cursor.position >= mark && page.length < batch) return 'CAUGHT_UP'
    return page.length > 0 ? 'MORE' : 'WAIT'
  }

  const drive = async (): Promise<void> => {
    while (!stopped) {
      const outcome = await step()
      if (outcome === 'WAIT') {
        await halt.wait(backoff.next())
        continue
      }
      backoff.reset()
      if (outcome === 'MORE') await turnOfTheLoop()
      else {
        if (!trouble.exists()) become('LIVE')
        await wake.wait(bus.hears?.(dienst) === true ? heard : unheard)
      }
    }
  }

  const leave = bus.subscribe(dienst, hear)
  const driving = drive()

  return {
    dienst,
    position: () => cursor.position,
    cursor: () => cursor,
    highWater: () => highWater,
    state: () => state,
    caughtUpTo: async (position, timeoutMs) => {
      if (position <= cursor.position) return true
      if (stopped) return false
      nudge ??= setTimeout(() => {
        nudge = undefined
        if (cursor.position < position) wake.ring()
      }, NUDGE_MS)
      return waiters.wait(position, timeoutMs)
    },
    stop: async () => {
      stopped = true
      leave()
      clearTimeout(nudge)
      waiters.end()
      wake.ring()
      halt.ring()
      await driving
      await settled()
    }
  }
}
