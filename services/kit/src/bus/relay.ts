// SPDX-License-Identifier: EUPL-1.2
import type { Commit } from '../store/commit.ts'
import { type Cursor, type EventStore, WATCHED_SAFETY_MS, type Watch } from '../store/event-store.ts'
import { startGauge } from '../telemetry/gauge.ts'
import { type BackoffTimes, createBackoff } from './backoff.ts'
import { createBell } from './bell.ts'
import { createCommitRun } from './commit-run.ts'
import type { EventBus } from './event-bus.ts'
import { demandNoHoles } from './page.ts'

/** Where a relay keeps how far it is. */
export interface RelayPlace {
  /** Null: nothing was handed on yet. */
  load(): Promise<Cursor | null>
  /** False when another relay has moved the place since it was loaded here. */
  save(cursor: Cursor): Promise<boolean>
}

export interface RelayOptions {
  readonly dienst: string
  readonly events: EventStore
  readonly bus: Pick<EventBus, 'publish'>
  readonly place: RelayPlace
  /** Wakes when somebody may have appended; what it tells is read by position. */
  readonly watch?: Watch
  /** Another relay works on this log: the end of this one. */
  readonly onOvertaken: () => void
  readonly onAlarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
  /** How often, in ms, the store is looked at unasked; absent: more often where nobody wakes. */
  readonly safetyMs?: number
  readonly backoff?: BackoffTimes
}

/** How a relay does. */
export interface RelayState {
  /** Up to where the bus has all. */
  readonly position: number
  /** Commits known to be in the log and not yet on the bus. */
  readonly lag: number
  /** Since when the bus does not take anything, in ms since the epoch; null: it does. */
  readonly awaySince: number | null
}

export interface Relay {
  state(): RelayState
  stop(): Promise<void>
}

const BATCH = 500
/** Commits appended here that are kept, so that what is handed on at once need not be read. */
const KEPT = 2 * BATCH
const SAVE_EVERY_MS = 100
/** Short: what publishes tries for seconds by itself, and readers wait for the first try after the bus is back. */
const AGAIN: BackoffTimes = { firstMs: 100, maxMs: 500 }

/** Where to begin in a log that may have been restored since: what its parent had up to the point is on the bus. */
const startOf = async (events: EventStore, kept: Cursor | null): Promise<number> => {
  if (kept === null) return 0
  if (await events.fits(kept)) return kept.position
  const { parent } = events.identity()
  return parent !== null && parent.logId === kept.logId ? Math.min(parent.position, kept.position) : 0
}

/**
 * Hands commits of one log to the bus in position order, one batch at a time, and repeats that same batch until the bus
 * has it. Nothing is held but that batch: while the bus is away the store keeps the rest. What is handed on twice
 * (before its place was saved) readers drop. Source: house, section 4.
 */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  const { dienst, events, bus, place, onAlarm, watch, safetyMs = watch ? WATCHED_SAFETY_MS : 250 } = options
  const { logId } = events.identity()
  const backoff = createBackoff(options.backoff ?? AGAIN)
  const bell = createBell()
  const halt = createBell()
  let cursor: Cursor = { logId, position: await startOf(events, await place.load()), commandId: '' }
  let known = cursor.position
  let awaySince: number | null = null
  /** When the store is looked at unasked, by `performance.now()`. */
  let lookAt = 0
  let stopped = false
  let savedAt = performance.now()
  let saved = cursor.position
  const fresh = createCommitRun<Commit>(KEPT)

  const unmeasure = startGauge({
    name: 'relay.lag',
    description: 'Commits in the log of a service that are not on the bus yet',
    unit: '{commit}',
    read: () => Math.max(0, known - cursor.position),
    attributes: { dienst }
  })

  const leave = events.onAppended((commits) => {
    known = Math.max(known, commits.at(-1)?.position ?? 0)
    for (const commit of commits) fresh.offer(commit, cursor.position)
    bell.ring()
  })
  const unwatch =
    watch?.((position = Number.POSITIVE_INFINITY) => {
      // Of what was appended here it is known already.
      if (position <= known) return
      lookAt = 0
      bell.ring()
    }) ?? (() => {})

  /** The next commits: those that were just appended here, or from the store when it has more or it is time to look. */
  const nextPage = async (): Promise<readonly Commit[]> => {
    const own = fresh.take(cursor.position, BATCH)
    if (own.length > 0 || (known <= cursor.position && performance.now() < lookAt)) return own
    // Before it is read: who calls meanwhile has it looked at again.
    lookAt = performance.now() + safetyMs
    const page = await events.readCommits(cursor.position, BATCH)
    if (page.length > 0) lookAt = Math.min(lookAt, performance.now() + SAVE_EVERY_MS)
    known = Math.max(known, page.at(-1)?.position ?? 0)
    return page
  }

  /** What others append while the bus is away is read only when it is back; how much that is, is to be seen before. */
  const lookBehind = (): void => {
    events.head().then(
      ({ position }) => {
        known = Math.max(known, position)
      },
      // A store that is away as well is for who reads from it.
      () => {}
    )
  }

  const publish = async (page: readonly Commit[]): Promise<boolean> => {
    const deliveries = page.map((commit) => ({ dienst, logId, commit, trace: commit.trace }))
    while (!stopped) {
      try {
        await bus.publish(deliveries)
        awaySince = null
        backoff.reset()
        return true
      } catch (error) {
        if (awaySince === null) onAlarm('the bus does not take commits; they wait in the store', { dienst, error })
        awaySince ??= Date.now()
        lookBehind()
        await halt.wait(backoff.next())
      }
    }
    return false
  }

  const save = async (): Promise<void> => {
    if (saved === cursor.position) return
    if (!(await place.save(cursor))) {
      stopped = true
      options.onOvertaken()
      return
    }
    saved = cursor.position
    savedAt = performance.now()
  }

  const step = async (): Promise<void> => {
    const page = await nextPage()
    demandNoHoles(page, cursor.position)
    const last = page.at(-1)
    if (last !== undefined) {
      if (!(await publish(page))) return
      cursor = { logId, position: last.position, commandId: last.commandId }
    }
    if (performance.now() - savedAt > SAVE_EVERY_MS) await save()
    if (page.length === 0 || (page.length < BATCH && known <= cursor.position)) {
      const untilLook = lookAt - performance.now()
      await bell.wait(saved === cursor.position ? untilLook : Math.min(untilLook, SAVE_EVERY_MS))
    }
  }

  const drive = async (): Promise<void> => {
    while (!stopped) {
      try {
        await step()
      } catch (error) {
        lookAt = 0
        onAlarm('the relay cannot go on; it tries again', { dienst, position: cursor.position, error })
        await halt.wait(backoff.next())
      }
    }
  }

  const driving = drive()
  return {
    state: () => ({ position: cursor.position, lag: Math.max(0, known - cursor.position), awaySince }),
    stop: async () => {
      stopped = true
      bell.ring()
      halt.ring()
      await driving
      leave()
      unwatch()
      unmeasure()
      if (saved !== cursor.position) await place.save(cursor).catch(() => false)
    }
  }
}
