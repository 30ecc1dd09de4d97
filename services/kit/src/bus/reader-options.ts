// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor, LogIdentity } from '../store/event-store.ts'
import type { BackoffTimes } from './backoff.ts'
import type { ChangeFeed } from './change-feed.ts'
import type { DeliverySource } from './event-bus.ts'
import type { SchemaViolation } from './schema-violation.ts'

/**
 * Takes whole commits that follow on each other and on what was taken before. `cursor` is the place after them, to be
 * kept together with what they changed. A batch is taken whole or not at all: what throws or rejects is given again
 * (commit by commit when it fails twice), so whoever cannot take back skips what is at or below its own position.
 */
export type ApplyCommits = (commits: readonly CommitEvents[], cursor: Cursor) => void | Promise<void>

/**
 * - CATCHING_UP: reading the archive, or stuck at a commit that cannot be applied.
 * - LIVE: at the end of the log, as far as known; commits are applied as they arrive.
 * - AWAY: the archive cannot be asked; deliveries that follow on are still applied.
 */
export interface ReaderState {
  readonly kind: 'CATCHING_UP' | 'LIVE' | 'AWAY'
  /** ms since the epoch. */
  readonly since: number
}

/** What somebody must look at. */
export type ReaderAlarm =
  | {
      /** `count` commits from `position` on could not be applied, for the `tries`th time; they are tried again. */
      readonly kind: 'APPLY_FAILED'
      readonly position: number
      readonly count: number
      readonly tries: number
      readonly error: unknown
    }
  | { readonly kind: 'QUARANTINED'; readonly position: number; readonly error: SchemaViolation }
  | { readonly kind: 'RESET'; readonly cursor: Cursor; readonly log: LogIdentity }
  | { readonly kind: 'RESET_FAILED'; readonly error: unknown }
  | { readonly kind: 'FEED_AWAY'; readonly error: unknown }

/**
 * How often, in ms, the archive is asked unasked: while the bus says that it hears, 5,000 unless told, and while it does
 * not or cannot say so, 1,000 unless told, for then that is how late news comes.
 */
export interface SafetyMs {
  readonly heard: number
  readonly unheard: number
}

export interface ReaderOptions {
  readonly dienst: string
  readonly feed: ChangeFeed
  readonly bus: DeliverySource
  /** Where it stopped last time; null: nothing was read yet. */
  readonly cursor: Cursor | null
  readonly apply: ApplyCommits
  /** The cursor does not fit the log: forget all that was applied; it comes again from where `restart` says. */
  readonly onReset: (log: LogIdentity) => void | Promise<void>
  /** Where it goes on in a log that `cursor` does not fit, asked after `onReset`; absent: at the beginning. */
  readonly restart?: (log: LogIdentity, cursor: Cursor) => Promise<Cursor>
  readonly onAlarm: (alarm: ReaderAlarm) => void
  readonly onState?: (state: ReaderState) => void
  /**
   * Sets a commit aside that violates a known schema and failed alone three times; it then counts as applied. Absent:
   * such a commit is tried for ever, as any other that fails.
   */
  readonly quarantine?: (commit: CommitEvents, error: SchemaViolation) => void | Promise<void>
  /** Commits per page and per batch, 200 unless told; the event loop gets its turn after each. */
  readonly batch?: number
  /** How often the archive is asked for what the bus lost. */
  readonly safetyMs?: number | SafetyMs
  readonly backoff?: BackoffTimes
}

/** Applies the commits of one service in position order, each once, whatever the bus does. */
export interface Reader {
  readonly dienst: string
  /** Position of the last commit applied. */
  position(): number
  cursor(): Cursor
  /** The highest position known to exist. */
  highWater(): number
  /** True as soon as the commit at this position is applied, false after `timeoutMs` or when the reader stops. */
  caughtUpTo(position: number, timeoutMs: number): Promise<boolean>
  state(): ReaderState
  /** Resolves when nothing is being applied any more. A question to the feed is waited for: end the feed first. */
  stop(): Promise<void>
}
