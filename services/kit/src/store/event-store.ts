// SPDX-License-Identifier: EUPL-1.2
import type { Commit, CommitEvents, CommitText, NewCommit, StoredEvent } from './commit.ts'

/** Who this log is. A restore mints a new one and names its parent and the point where it left it. */
export interface LogIdentity {
  readonly logId: string
  readonly parent: { readonly logId: string; readonly position: number } | null
}

/** A place in a log that can be checked: after a restore or an emptied database it no longer fits. */
export interface Cursor {
  readonly logId: string
  readonly position: number
  /** commandId of the commit at `position`; '' at position 0. */
  readonly commandId: string
}

/**
 * What became of an append.
 * - STORED: it is on disk, at this position.
 * - KNOWN: this commandId was stored before; here is that commit, untouched.
 * - CONFLICT: another commit holds one of the keys, or moved what the decision rests on; nothing was stored.
 * - UNKNOWN: the outcome could not be settled before the deadline; repeat with the same commandId.
 */
export type AppendOutcome =
  | { readonly kind: 'STORED'; readonly position: number; readonly at: number }
  | { readonly kind: 'KNOWN'; readonly commit: Commit }
  | { readonly kind: 'CONFLICT'; readonly key: string }
  | { readonly kind: 'UNKNOWN' }

/**
 * Calls back when any process may have stored commits: a wake-up, to be followed by reading on. It tells the position of
 * the first of those that were stored together, or nothing when anything may have been stored. Returns what ends it.
 * `onDeaf` is told each time why nothing can be heard; that is tried again, and until it is mended whoever listens has to
 * look by itself.
 */
export type Watch = (listener: (position?: number) => void, onDeaf?: (error: unknown) => void) => () => void

/**
 * How often a log is looked at unasked, in ms, where a watch tells of every append: a watch that had to be opened again
 * tells to look by itself, so this is for one that hangs.
 */
export const WATCHED_SAFETY_MS = 5_000

/** The archive of one service: commits in one order, each whole. All calls are asynchronous. */
export interface EventStore {
  identity(): LogIdentity

  /**
   * Appends one commit. Concurrent appends go down as one batch, one batch in flight, in the order of the calls.
   * `restsOn`: streams that the decision looked at and does not extend, each as `<stream>@<version after what it saw>`.
   * The commit is stored only where no commit before it in the log holds one of these; it claims none of them.
   * `until`: the moment, by `performance.now()`, after which nobody waits for it. What has not left for the disk by then
   * never does, and rejects with DRUK; of what has left and is not answered by then the outcome is UNKNOWN.
   * Rejects with a TechnicalError, and then nothing of it is stored: OPSLAG_VOL when the disk is full (the store goes
   * on), DRUK when another process holds the store or its time ran out, STOPT when it is closed. Rejects with a plain Error when keys and
   * events do not belong together (see `checkCommit`).
   */
  append(commit: NewCommit, restsOn?: readonly string[], until?: number): Promise<AppendOutcome>

  /** The commit that a command led to, or undefined. */
  byCommandId(commandId: string): Promise<Commit | undefined>

  /** At most `limit` commits after `position`, in order, with everything. */
  readCommits(after: number, limit: number): Promise<readonly Commit[]>

  /** Same, events only: what readers and rebuilds use. */
  readEvents(after: number, limit: number): Promise<readonly CommitEvents[]>

  /**
   * Same, as text for who only hands it on: nothing is parsed that need not be. Less than `limit` also where it is much;
   * none only at the end.
   */
  readTexts(after: number, limit: number): Promise<readonly CommitText[]>

  /** Events of one stream after `version`, in order, with the position of their commit and its `at`. */
  readStream(
    stream: string,
    afterVersion: number
  ): Promise<readonly { readonly event: StoredEvent; readonly position: number; readonly at: number }[]>

  /** Cursor of the last commit (position 0 in an empty log). */
  head(): Promise<Cursor>

  /**
   * Whether the cursor still fits this log: same log (or its parent, at or before the point) and same commit there.
   * False is sure, and whoever reads after it sees what that was seen by; rejects with DRUK when it is not known.
   */
  fits(cursor: Cursor): Promise<boolean>

  /**
   * Called after each batch stored through this instance, before its appends resolve, with its commits in position
   * order; returns the function that ends it. What other instances store is found by reading.
   */
  onAppended(listener: (commits: readonly Commit[]) => void): () => void

  /**
   * Takes one text back: replaces the string at `path` (JSON pointer inside the data of event `index`, as it was
   * written, before any upcaster) by the tombstone and drops the commit's text seal. All else stays. Safe to repeat,
   * and to be repeated after a rejection. False when there is no such text.
   */
  wipe(position: number, index: number, path: string): Promise<boolean>

  /** Waits for what was asked before and lets go; everything asked after it rejects with STOPT. */
  close(): Promise<void>
}
