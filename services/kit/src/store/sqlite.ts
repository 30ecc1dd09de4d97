// SPDX-License-Identifier: EUPL-1.2
import type { Upcast } from './commit.ts'
import type { EventStore } from './event-store.ts'
import type { RecordStore } from './record-store.ts'
import { sqliteEvents } from './sqlite/events.ts'
import { openFile } from './sqlite/file.ts'
import { placeOf } from './sqlite/in-place.ts'
import { SqliteQueue } from './sqlite/queue.ts'
import { sqliteRecords } from './sqlite/records.ts'

/** How soon it is noticed that the file is gone where nothing is written, ms. */
const LOOK_MS = 1_000

export interface SqliteOptions {
  /** The file; its folder exists. */
  readonly path: string
  /** Whose log it is; another service's file is refused. */
  readonly dienst: string
  /** Whether a file that is not there may become a new, empty log. */
  readonly create: boolean
  /** The disk fails, or the file is damaged or gone: end the process with a code other than 0. Called at most once. */
  readonly onFatal: (error: Error) => void
  readonly upcast?: Upcast
  /** Wall clock in ms, by which records expire. */
  readonly now?: () => number
}

/** Both stores of one service in one file. Closing either closes the file. */
export interface SqliteStore {
  readonly events: EventStore
  readonly records: RecordStore
  /** Bounds the file, in pages of 4096 bytes; beyond it writes reject with OPSLAG_VOL, as on a full disk. */
  limitPages(pages: number): void
  close(): Promise<void>
}

/**
 * Opens the file of one service with Node's own SQLite (WAL, synchronous=FULL), or throws an OpeningError. Several
 * may be open on one file in one process; other processes are kept out by `lockFolder`.
 */
export const openSqlite = (options: SqliteOptions): SqliteStore => {
  const { path, dienst, create, onFatal, upcast, now = Date.now } = options
  const db = openFile(path, dienst, create)
  const queue = new SqliteQueue(db, onFatal, placeOf(path))
  const looking = setInterval(() => queue.look(), LOOK_MS).unref()
  return {
    events: sqliteEvents(queue, db, upcast),
    records: sqliteRecords(queue, db, now),
    limitPages: (pages) => db.exec(`PRAGMA max_page_count = ${Math.trunc(pages)}`),
    close: async () => {
      clearInterval(looking)
      queue.close()
    }
  }
}
