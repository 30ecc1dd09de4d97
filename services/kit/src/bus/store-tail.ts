// SPDX-License-Identifier: EUPL-1.2

import { WATCHED_SAFETY_MS, type Watch } from '../store/event-store.ts'
import { createBackoff } from './backoff.ts'
import { createBell } from './bell.ts'
import { createCommitRun } from './commit-run.ts'
import type { EventBus } from './event-bus.ts'
import type { FeedSource } from './feed-source.ts'
import type { OnListenerFault } from './subscribers.ts'

export interface StoreTailOptions {
  readonly dienst: string
  readonly source: FeedSource
  readonly bus: EventBus
  /** Wakes when anybody may have appended. */
  readonly watch: Watch
  readonly onFault: OnListenerFault
  /** Told each time why the watch hears nothing; until it does, others are found by looking. */
  readonly onDeaf: OnListenerFault
  /** How often, in ms, the store is looked at unasked. */
  readonly safetyMs?: number
  /** Least time in ms between two batches: each leads to writes of its own, and many small ones cost the most. */
  readonly gatherMs?: number
}

const BATCH = 1_000

/**
 * The local tail where several processes write one log: hands on what anybody appended, in order, at once when it was
 * quiet and gathered under load. Begins at the head. Returns what ends it.
 */
export const startStoreTail = async (options: StoreTailOptions): Promise<() => Promise<void>> => {
  const { dienst, source, bus, onFault, onDeaf, safetyMs = WATCHED_SAFETY_MS, gatherMs = 50 } = options
  const { logId } = source.identity()
  const bell = createBell()
  const halt = createBell()
  const backoff = createBackoff({ firstMs: 100, maxMs: 2_000 })
  const fresh = createCommitRun(2 * BATCH)
  let { position } = await source.head()
  /** Up to where this process itself appended. */
  let known = position
  /** When the store is looked at unasked, by `performance.now()`. */
  let lookAt = 0
  let stopped = false

  const leave = source.onAppended((commits) => {
    known = Math.max(known, commits.at(-1)?.position ?? 0)
    for (const commit of commits) fresh.offer(commit, position)
    bell.ring()
  })
  const unwatch = options.watch((at = Number.POSITIVE_INFINITY) => {
    // Of what was appended here it is known already.
    if (at <= known) return
    lookAt = 0
    bell.ring()
  }, onDeaf)

  const step = async (): Promise<void> => {
    const own = fresh.take(position, BATCH)
    let page = own
    if (own.length === 0) {
      const wait = lookAt - performance.now()
      if (wait > 0 && known <= position) return bell.wait(wait)
      // Before it is read: who calls meanwhile has it looked at again.
      lookAt = performance.now() + safetyMs
      page = await source.readEvents(position, BATCH)
      if (page.length > 0) lookAt = 0
    }
    const last = page.at(-1)
    if (last !== undefined) {
      position = last.position
      bus.publish(page.map((commit) => ({ dienst, logId, commit }))).catch(onFault)
    }
    if (last === undefined ? known > position : page.length < BATCH) await halt.wait(gatherMs)
  }

  const drive = async (): Promise<void> => {
    while (!stopped) {
      try {
        await step()
        backoff.reset()
      } catch (error) {
        if (stopped) return
        lookAt = 0
        onFault(error)
        await halt.wait(backoff.next())
      }
    }
  }

  const driving = drive()
  return async () => {
    stopped = true
    leave()
    unwatch()
    bell.ring()
    halt.ring()
    await driving
  }
}
