// SPDX-License-Identifier: EUPL-1.2

/** A mutable record that is not a decision: cursor, lease, draft, row of a projection, audit of a refusal. */
export interface StoredRecord<T = unknown> {
  readonly collection: string
  readonly key: string
  readonly value: T
  /**
   * Grows by one at each write; for compare-and-set. A record that was deleted or expired begins at 1 again, so
   * whoever fences by revision (a lease) keeps the term in the value and never lets the record itself expire.
   */
  readonly revision: number
  /** Last ms since the epoch at which the record is there, or null. */
  readonly expiresAt: number | null
}

export type RecordWrite =
  | {
      readonly kind: 'PUT'
      readonly collection: string
      readonly key: string
      readonly value: unknown
      /** Absent is null: a write replaces the whole record. */
      readonly expiresAt?: number | null
      /** Only when the record has this revision (0: only when it does not exist, or expired). */
      readonly ifRevision?: number
    }
  | { readonly kind: 'DELETE'; readonly collection: string; readonly key: string; readonly ifRevision?: number }

/** A row to be added. */
export interface NewRecord {
  readonly key: string
  readonly value: unknown
}

/** Which keys of a collection: all conditions given must hold. */
export interface KeyRange {
  readonly prefix?: string
  /** Keys greater than this one. */
  readonly after?: string
  /** Keys up to and including this one. */
  readonly until?: string
  readonly limit?: number
}

/** Mutable records of one service. */
export interface RecordStore {
  get<T>(collection: string, key: string): Promise<StoredRecord<T> | undefined>

  /**
   * Writes all of them, in order, or none. False when an `ifRevision` did not hold (nothing was written).
   * Rejects with a TechnicalError as `EventStore.append` does, and UITKOMST_ONBEKEND when it may or may not be stored.
   */
  write(writes: readonly RecordWrite[]): Promise<boolean>

  /**
   * Adds rows to a collection of which no record has a term; a row whose key is there stays as it is. Cheaper than
   * `write`, for what can be made again: it may wait `patienceMs` for others to go to disk with, and when it rejects
   * (as `write` does) some rows may be there and others not.
   */
  add(collection: string, rows: readonly NewRecord[], patienceMs?: number): Promise<void>

  /** Records of a collection in key order (by code point). */
  list<T>(collection: string, range?: KeyRange): Promise<readonly StoredRecord<T>[]>

  /** Removes what expired before `now`; answers how many. Expired records are never returned, removed or not. */
  sweep(now: number): Promise<number>

  /** As `EventStore.close`. */
  close(): Promise<void>
}
