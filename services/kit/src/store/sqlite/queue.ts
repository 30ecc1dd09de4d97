// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { TechnicalError } from '../../errors/problem.ts'
import { faultOf, writeError } from './faults.ts'

const MAX_BATCH = 500

/** One thing to be written, together with whatever else waits. */
export interface Write {
  /** Inside the transaction. A throw undoes the whole batch, so what may well happen is an outcome, not a throw. */
  apply(): void
  /** The transaction is on disk. */
  stored(): void
  /** The transaction is undone, or (UITKOMST_ONBEKEND) nobody knows. */
  failed(error: Error): void
}

/** Told around each transaction, so that whoever keeps something per batch knows where one begins and ends. */
export interface BatchListener {
  begun(): void
  /** Still inside the transaction, after the writes. */
  ending?(): void
  /** On disk; called before the writes hear of it. */
  stored(): void
}

/**
 * The open file of one service: reads run at once, writes gather until the end of the loop turn and go down in one
 * transaction. Transactions never span a turn, so a read never sees what is not on disk.
 */
export class SqliteQueue {
  readonly db: DatabaseSync
  readonly #onFatal: (error: Error) => void
  readonly #mustBeInPlace: () => void
  readonly #begin: StatementSync
  readonly #commit: StatementSync
  readonly #listeners: BatchListener[] = []
  #waiting: Write[] = []
  #scheduled = false
  #state: 'OPEN' | 'BROKEN' | 'CLOSED' = 'OPEN'

  /** `mustBeInPlace` throws once the file is not the one that was opened. */
  constructor(db: DatabaseSync, onFatal: (error: Error) => void, mustBeInPlace: () => void) {
    this.db = db
    this.#onFatal = onFatal
    this.#mustBeInPlace = mustBeInPlace
    this.#begin = db.prepare('BEGIN IMMEDIATE')
    this.#commit = db.prepare('COMMIT')
  }

  listen(listener: BatchListener): void {
    this.#listeners.push(listener)
  }

  /** Writes at the end of the turn; with patience at the latest after that many ms, sooner when others are written. */
  push(write: Write, patienceMs = 0): void {
    if (this.#state !== 'OPEN') {
      write.failed(new TechnicalError('STOPT'))
      return
    }
    this.#waiting.push(write)
    if (patienceMs > 0) setTimeout(() => this.#schedule(), patienceMs)
    else this.#schedule()
  }

  /** Runs a read. An error that tells of a broken file ends the use of it. */
  read<T>(query: () => T): T {
    if (this.#state !== 'OPEN') throw new TechnicalError('STOPT')
    try {
      return query()
    } catch (error) {
      throw this.#judge(error)
    }
  }

  /** Ends the use of a file that is not in its place, also when nobody writes. */
  look(): void {
    if (this.#state !== 'OPEN') return
    try {
      this.#mustBeInPlace()
    } catch (error) {
      this.#judge(error)
    }
  }

  /** Writes what waits and closes the file. A broken handle is left alone: closing would write once more. */
  close(): void {
    while (this.#state === 'OPEN' && this.#waiting.length > 0) this.#flush()
    if (this.#state !== 'OPEN') return
    this.#state = 'CLOSED'
    this.db.close()
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      if (this.#state === 'OPEN') this.#flush()
      this.#schedule()
    })
  }

  #flush(): void {
    const batch = this.#waiting.splice(0, MAX_BATCH)
    if (batch.length === 0) return
    try {
      this.#transact(batch)
      // Before anybody hears that it is kept: a file without a name is gone with this process.
      this.#mustBeInPlace()
    } catch (error) {
      const told = this.#judge(error)
      for (const write of batch) write.failed(told)
      return
    }
    for (const listener of this.#listeners) listener.stored()
    for (const write of batch) write.stored()
  }

  #transact(batch: readonly Write[]): void {
    this.#begin.run()
    try {
      for (const listener of this.#listeners) listener.begun()
      for (const write of batch) write.apply()
      for (const listener of this.#listeners) listener.ending?.()
      this.#commit.run()
    } catch (error) {
      // SQLite undoes some transactions by itself; when undoing fails, that error is the one that counts.
      if (this.db.isTransaction) this.db.exec('ROLLBACK')
      throw error
    }
  }

  #judge(error: unknown): Error {
    const fault = faultOf(error)
    const told = writeError(fault, error)
    if (fault === 'BROKEN' && this.#state === 'OPEN') {
      this.#state = 'BROKEN'
      const left = this.#waiting.splice(0)
      for (const write of left) write.failed(told)
      this.#onFatal(error instanceof Error ? error : new Error(String(error)))
    }
    return told
  }
}
