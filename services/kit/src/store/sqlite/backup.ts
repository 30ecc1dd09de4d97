// SPDX-License-Identifier: EUPL-1.2
import { backup, DatabaseSync } from 'node:sqlite'
import { OpeningError } from '../opening-error.ts'
import { SQLITE, sqliteCode } from './faults.ts'
import { fileError } from './file.ts'

/** Pages of 4096 bytes per step; in between others have their turn. */
const STEP = 2_000

/**
 * Copies the file of one service while it may be in use, as it was at one moment, with SQLite's own backup. `path` is
 * not there yet. Throws an OpeningError.
 */
export const backupSqlite = async (
  from: string,
  path: string,
  onProgress: (done: number, total: number) => void
): Promise<void> => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(from, { timeout: 1_000 })
    // What is read inside a transaction stays as it is now: else each commit meanwhile would begin the copy anew.
    db.exec('BEGIN')
    db.prepare('SELECT log_id FROM log').get()
    await backup(db, path, {
      rate: STEP,
      progress: ({ totalPages, remainingPages }) => onProgress(totalPages - remainingPages, totalPages)
    })
  } catch (cause) {
    throw fileError(sqliteCode(cause) === SQLITE.FULL ? path : from, cause)
  } finally {
    db?.close()
  }
}

/**
 * Makes a closed log a single file, that can be read from where nothing may be written, and checks it from end to end.
 * Throws an OpeningError.
 */
export const sealBackup = (path: string): void => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path)
    db.exec('PRAGMA journal_mode = DELETE')
    const found = db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (found !== 'ok')
      throw new OpeningError(path, `De kopie ${path} is beschadigd, en zo ook waar zij van is gemaakt.`)
  } catch (cause) {
    throw fileError(path, cause)
  } finally {
    db?.close()
  }
}
