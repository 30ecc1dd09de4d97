// SPDX-License-Identifier: EUPL-1.2

/** A mutable record that is not a decision: cursor, lease, draft, row of a projection, audit of a refusal. */
export interface StoredRecord<T = unknown> {
  readonly collection: string
  readonly key: string
  readonly value: T
  /** Grows by one at each write; for compare-and-set. */
  readonly revision: number
  /** ms since the epoch after which the record is gone, or null. */
  readonly expiresAt: number | null
}

export type RecordWrite =
  | {
      readonly kind: 'PUT'
      readonly collection: string
      readonly key: string
      readonly value: unknown
      readonly expiresAt?: number | null
      /** Only when the record has this revision (0: only when it does not exist). */
      readonly ifRevision?: number
    }
  | { readonly kind: 'DELETE'; readonly collection: string; readonly key: string; readonly ifRevision?: number }

/** Mutable records of one service. */
export interface RecordStore {
  get<T>(collection: string, key: string): Promise<StoredRecord<T> | undefined>

  /**
   * Writes all of them or none. False when an `ifRevision` did not hold (nothing was written).
   * Rejects with a StoreError OPSLAG_VOL when the disk is full.
   */
  write(writes: readonly RecordWrite[]): Promise<boolean>

  /** Records of a collection in key order: keys that start with `prefix`, after `after`, at most `limit`. */
  list<T>(
    collection: string,
    options?: { prefix?: string; after?: string; until?: string; limit?: number }
  ): Promise<readonly StoredRecord<T>[]>

  /** Removes what expired before `now`; answers how many. Expired records are never returned, removed or not. */
  sweep(now: number): Promise<number>

  close(): Promise<void>
}
