// SPDX-License-Identifier: EUPL-1.2

import type { CommitRow } from './codec.ts'
import type { LogIdentity } from './event-store.ts'
import type { Filling } from './filling.ts'

/** A commit as it stands in either store: the same texts, byte for byte, that no upcaster has seen. */
export type RawCommit = CommitRow

/** A record as it stands in a store, expired or not. */
export interface RawRecord {
  readonly collection: string
  readonly key: string
  /** JSON. */
  readonly value: string
  readonly revision: number
  readonly expiresAt: number | null
}

/** Which record comes before those that are asked for. */
export type RecordPlace = Pick<RawRecord, 'collection' | 'key'>

/** Before all records. */
export const FIRST_RECORD: RecordPlace = { collection: '', key: '' }

/**
 * EMPTY: no log, no commits, no records. WITHOUT_LOG: commits or records, and no log they belong to. FILLING: a copy
 * began and has not been finished; no service opens it.
 */
export type RawState =
  | { readonly kind: 'EMPTY' | 'WITHOUT_LOG' }
  | { readonly kind: 'FILLING'; readonly by: Filling }
  | { readonly kind: 'LOG'; readonly identity: LogIdentity }

/** A store as it is, for carrying all of it elsewhere. Whoever uses it sees to it that no service writes meanwhile. */
export interface RawSource {
  /** Where it is, as it may be told to people. */
  readonly told: string
  state(): Promise<RawState>
  /** Position and `at` of the last commit; zeros in an empty log. */
  tail(): Promise<{ readonly position: number; readonly at: number }>
  /** Some commits after a position, in order, bounded in number and bytes; none at the end. */
  commitsAfter(position: number): Promise<readonly RawCommit[]>
  /** Some records after a place, in the order of collection and key; none at the end. */
  recordsAfter(place: RecordPlace): Promise<readonly RawRecord[]>
  close(): Promise<void>
}

/** A store that may be filled with what stood in another. */
export interface RawTarget extends RawSource {
  /** From now on no service opens it, until it is finished. */
  beginFilling(): Promise<void>
  /** Adds commits that follow on the tail. All or a beginning of them is stored when it rejects. */
  addCommits(commits: readonly RawCommit[]): Promise<void>
  /** Puts another form of a commit in its place: one of which a text was taken back. */
  replaceCommit(commit: RawCommit): Promise<void>
  /** Removes the commits after a position. */
  cutAfter(position: number): Promise<void>
  clearRecords(): Promise<void>
  addRecords(records: readonly RawRecord[]): Promise<void>
  /** Gives the log its identity: from now on services may open it. */
  finish(identity: LogIdentity): Promise<void>
  /** Makes the log that stands here another one, and puts these records in the place of those of the same key. */
  adopt(identity: LogIdentity, records: readonly RawRecord[]): Promise<void>
}

/** What is carried at once: enough to be fast, little enough for memory and for one message. */
export const PAGE = { rows: 1_000, bytes: 8 * 1024 * 1024 } as const

/** Takes rows until a page is full. */
export const takePage = async <T>(
  rows: Iterable<T> | AsyncIterable<T>,
  sizeOf: (row: T) => number
): Promise<readonly T[]> => {
  const page: T[] = []
  let bytes = 0
  for await (const row of rows) {
    page.push(row)
    bytes += sizeOf(row)
    if (page.length === PAGE.rows || bytes >= PAGE.bytes) break
  }
  return page
}

export const sizeOfCommit = (commit: RawCommit): number => commit[4].length + commit[5].length
export const sizeOfRecord = ({ value }: RawRecord): number => value.length
