// SPDX-License-Identifier: EUPL-1.2
import { encodeEvents } from '../store/codec.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { LogIdentity } from '../store/event-store.ts'
import { exampleCommit } from './example-commits.ts'
import type { FeedSource } from './feed-source.ts'

/** For tests: a log of example commits in an array. */
export interface ArrayLog extends FeedSource {
  readonly commits: readonly CommitEvents[]
  /** Appends so many commits, and tells. */
  append(count: number): readonly CommitEvents[]
  /** While set, every question is rejected with it. */
  outage: Error | undefined
  /** How often a page was read. */
  readonly reads: number
}

/** A log, empty or restored from another at a point: it then begins with that one's commits. */
export const createArrayLog = (logId = 'log-a', restored?: { from: ArrayLog; at: number }): ArrayLog => {
  const parent = restored === undefined ? null : { logId: restored.from.identity().logId, position: restored.at }
  const identity: LogIdentity = { logId, parent }
  const commits: CommitEvents[] = restored?.from.commits.slice(0, restored.at) ?? []
  const listeners = new Set<(commits: readonly CommitEvents[]) => void>()
  const idAt = (position: number) => (position === 0 ? '' : commits[position - 1]?.commandId)
  let reads = 0
  const log: ArrayLog = {
    commits,
    outage: undefined,
    get reads() {
      return reads
    },
    append: (count) => {
      const added = Array.from({ length: count }, (_, index) => exampleCommit(commits.length + index + 1, logId))
      commits.push(...added)
      for (const listener of listeners) listener(added)
      return added
    },
    identity: () => identity,
    head: async () => {
      if (log.outage !== undefined) throw log.outage
      return { logId, position: commits.length, commandId: idAt(commits.length) ?? '' }
    },
    fits: async (cursor) => {
      if (log.outage !== undefined) throw log.outage
      const ours = cursor.logId === logId || (cursor.logId === parent?.logId && cursor.position <= parent.position)
      return ours && idAt(cursor.position) === cursor.commandId
    },
    readEvents: async (after, limit) => {
      reads += 1
      if (log.outage !== undefined) throw log.outage
      return commits.slice(after, after + limit)
    },
    readTexts: async (after, limit) => {
      const page = await log.readEvents(after, limit)
      return page.map((commit) => ({ ...commit, events: encodeEvents(commit.events) }))
    },
    onAppended: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  return log
}
