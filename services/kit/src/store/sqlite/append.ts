// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { TechnicalError } from '../../errors/problem.ts'
import { encodeEvents, encodeMeta } from '../codec.ts'
import type { Commit, NewCommit } from '../commit.ts'
import { checkCommit } from '../commit-check.ts'
import type { AppendOutcome } from '../event-store.ts'
import { type Encoded, SqlitePlacer } from './placer.ts'
import type { SqliteQueue, Write } from './queue.ts'
import type { SqliteReader } from './read.ts'

const UNKNOWN: AppendOutcome = { kind: 'UNKNOWN' }

type Listener = (commits: readonly Commit[]) => void

/** A listener's own fault ends the process as any uncaught error does; it does not hold up who waits for an answer. */
const tell = (listener: Listener, commits: readonly Commit[]): void => {
  try {
    listener(commits)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

/** One append in the queue. A class, because these are made by the ten thousand a second. */
class Append implements Write, Encoded {
  readonly commit: NewCommit
  readonly restsOn: readonly string[]
  readonly meta: string
  readonly events: string
  readonly until: number
  outcome: AppendOutcome = UNKNOWN
  #isLate = false
  readonly #batch: Append[]
  readonly #resolve: (outcome: AppendOutcome) => void
  readonly #reject: (error: Error) => void

  constructor(
    commit: NewCommit,
    restsOn: readonly string[],
    until: number,
    batch: Append[],
    resolve: (outcome: AppendOutcome) => void,
    reject: (error: Error) => void
  ) {
    this.commit = commit
    this.restsOn = restsOn
    this.until = until
    // Encoded before it queues: what cannot be encoded fails alone, not with its batch.
    this.meta = encodeMeta(commit)
    this.events = encodeEvents(commit.events)
    this.#batch = batch
    this.#resolve = resolve
    this.#reject = reject
  }

  /** Only joins the batch, if it still may: commits are placed together at its end. */
  apply(): void {
    this.#isLate = this.until < performance.now()
    if (!this.#isLate) this.#batch.push(this)
  }

  stored(): void {
    if (this.#isLate) this.#reject(new TechnicalError('DRUK'))
    else this.#resolve(this.outcome)
  }

  failed(error: Error): void {
    if (error instanceof TechnicalError && error.code === 'UITKOMST_ONBEKEND') this.#resolve(UNKNOWN)
    else this.#reject(error)
  }
}

/** Appends through the queue, and tells listeners what each batch stored. */
export const appenderOf = (queue: SqliteQueue, db: DatabaseSync, read: SqliteReader) => {
  const placer = new SqlitePlacer(db, read)
  const listeners = new Set<Listener>()
  const batch: Append[] = []

  queue.listen({
    begun: () => {
      batch.length = 0
    },
    ending: () => {
      if (batch.length === 0) return
      const outcomes = placer.placeAll(batch)
      for (const [i, append] of batch.entries()) append.outcome = outcomes[i] ?? UNKNOWN
    },
    stored: () => {
      if (listeners.size === 0) return
      const commits = batch.flatMap(({ commit, outcome }) =>
        outcome.kind === 'STORED' ? [{ ...commit, position: outcome.position, at: outcome.at }] : []
      )
      if (commits.length > 0) for (const listener of listeners) tell(listener, commits)
    }
  })

  return {
    append: (
      commit: NewCommit,
      restsOn: readonly string[] = [],
      until = Number.POSITIVE_INFINITY
    ): Promise<AppendOutcome> =>
      new Promise((resolve, reject) => {
        checkCommit(commit)
        queue.push(new Append(commit, restsOn, until, batch, resolve, reject))
      }),

    onAppended: (listener: Listener): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
