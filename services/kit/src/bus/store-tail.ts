// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import { createBackoff } from './backoff.ts'
import { createBell } from './bell.ts'
import type { EventBus } from './event-bus.ts'
import type { FeedSource } from './feed-source.ts'
import type { OnListenerFault } from './subscribers.ts'

export interface StoreTailOptions {
  readonly dienst: string
  readonly source: FeedSource
  readonly bus: EventBus
  /** Wakes when anybody may have appended. */
  readonly watch: (listener: () => void) => () => void
  readonly onFault: OnListenerFault
  /** How often, in ms, the store is looked at unasked. */
  readonly safetyMs?: number
}

const BATCH = 500

/**
 * The local tail where several processes write one log: hands on what this process appended at once, and what others
 * appended as soon as it is read. Begins at the head. Returns what ends it.
 */
export const startStoreTail = async (options: StoreTailOptions): Promise<() => Promise<void>> => {
  const { dienst, source, bus, onFault, safetyMs = 1_000 } = options
  const { logId } = source.identity()
  const bell = createBell()
  const backoff = createBackoff({ firstMs: 100, maxMs: 2_000 })
  let { position } = await source.head()
  let stopped = false

  const handOn = (commits: readonly CommitEvents[]): void => {
    const last = commits.at(-1)
    if (last === undefined) return
    position = Math.max(position, last.position)
    bus.publish(commits.map((commit) => ({ dienst, logId, commit }))).catch(onFault)
  }

  const leave = source.onAppended((commits) => {
    if (commits[0]?.position === position + 1) handOn(commits)
    else bell.ring()
  })
  const unwatch = options.watch(bell.ring)

  const drive = async (): Promise<void> => {
    while (!stopped) {
      try {
        const page = await source.readEvents(position, BATCH)
        backoff.reset()
        handOn(page)
        if (page.length < BATCH) await bell.wait(safetyMs)
      } catch (error) {
        if (stopped) return
        onFault(error)
        await bell.wait(backoff.next())
      }
    }
  }

  const driving = drive()
  return async () => {
    stopped = true
    leave()
    unwatch()
    bell.ring()
    await driving
  }
}
