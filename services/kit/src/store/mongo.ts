// SPDX-License-Identifier: EUPL-1.2
import type { Upcast } from './commit.ts'
import type { EventStore, Watch } from './event-store.ts'
import { assemble, PARTS } from './mongo/assemble.ts'
import type { RecordStore } from './record-store.ts'

export interface MongoOptions {
  /** `mongodb://…` of a replica set. A path in it is the prefix of the database's name, instead of `naober`. */
  readonly url: string
  /** Whose log it is; another service's database is refused. */
  readonly dienst: string
  /** Whether an empty database may become a new log. */
  readonly create: boolean
  /**
   * The database is no longer the log this process began with: dropped, emptied or restored. End the process with a
   * code other than 0; the message is one Dutch sentence. Called at most once.
   */
  readonly onFatal: (error: Error) => void
  readonly upcast?: Upcast
  /** Wall clock in ms, by which records expire. */
  readonly now?: () => number
}

/** Both stores of one service in one database. Closing either closes the connection. */
export interface MongoStore {
  readonly events: EventStore
  readonly records: RecordStore
  /** Calls are fewer than commits, and may get lost while the database is away, so whoever waits looks by itself too. */
  readonly watch: Watch
  /** Ids of the logs that stood in this database before and gave way when a backup was put back. */
  readonly replaced: readonly string[]
  close(): Promise<void>
}

/**
 * Opens the database of one service, or throws an OpeningError; waits up to some 30 s for a database that does not
 * answer. Any number of processes may have it open and write. While the database is away appends are settled until
 * they are some two seconds old and then answered UNKNOWN, and reads reject with DRUK; both recover by themselves.
 */
export const openMongo = (options: MongoOptions): Promise<MongoStore> => assemble(options, PARTS)
