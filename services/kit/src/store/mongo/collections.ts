// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'
import type { Filling } from '../filling.ts'

/**
 * A commit as it is stored. What the server has to look at are fields of their own; all else is text in the encoding
 * that the SQLite store has too: smaller than BSON, faster to read, and the same bytes after moving house.
 */
export interface CommitDocument {
  /** The commandId: one index less, and a repeat is what the server sees first. */
  readonly _id: string
  readonly position: number
  readonly at: number
  readonly depth: number
  /** See `storedKeys`; the keys as they were claimed stand in `meta`. */
  readonly keys: readonly string[]
  readonly meta: string
  readonly events: string
  /** Stands in the first of those that were sent together: who watches is told once of them all. */
  readonly first?: true
  /** How often a text of it was taken back; absent as long as none was. */
  readonly wiped?: number
}

/** `logId` of a log that is being copied in: whose it is stands there only when all of it is. */
export const FILLING = ''

/** Who this log is; there is one. */
export interface LogDocument {
  readonly _id: 'log'
  /** `FILLING` as long as a log is being copied in. */
  readonly logId: string
  /** By what; absent otherwise. */
  readonly filling?: Filling
  readonly dienst: string
  readonly parent: { readonly logId: string; readonly position: number } | null
  /** Grows when documents or indexes change; a database of a newer version is refused. */
  readonly schema: number
  /** Ids of the logs that stood here before and gave way to it; absent when there were none. */
  readonly replaced?: readonly string[]
}

export interface RecordDocument {
  /** `<collection>\0<key>`: compared as UTF-8 bytes, so in the order of keys. */
  readonly _id: string
  /** JSON. */
  readonly value: string
  readonly revision: number
  /** Absent for a record without a term, so that the sparse index has none of them. */
  readonly expiresAt?: number
}

export interface Collections {
  readonly commits: mongo.Collection<CommitDocument>
  readonly log: mongo.Collection<LogDocument>
  readonly records: mongo.Collection<RecordDocument>
}

/** The collections of a log; with `beside` those of one that is made beside it, to come in its place. */
export const collectionsOf = (db: mongo.Db, beside = ''): Collections => ({
  commits: db.collection(`commits${beside}`),
  log: db.collection(`log${beside}`),
  records: db.collection(`records${beside}`)
})

/** Names are fixed: the error of a refused insert tells which key was taken only by the name of its index. */
export const INDEXES = {
  commits: [
    { name: 'position', key: { position: 1 }, unique: true },
    { name: 'keys', key: { keys: 1 }, unique: true }
  ],
  records: [{ name: 'expiry', key: { expiresAt: 1 }, sparse: true }]
} as const satisfies Partial<Record<keyof Collections, readonly mongo.IndexDescription[]>>
