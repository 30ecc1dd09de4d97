// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OpeningError } from './opening-error.ts'
import { SQLITE, sqliteCode } from './sqlite/faults.ts'

/** A data folder held by this process. */
export interface FolderLock {
  release(): void
}

// A handle nobody refers to would be collected, closed, and with it the lock.
const held = new Set<DatabaseSync>()

const sentence = (folder: string, code: number | undefined): string => {
  if (code === SQLITE.BUSY || code === SQLITE.LOCKED) {
    return `De map ${folder} is al in gebruik door een ander Naober-proces; stop dat eerst of kies een andere map.`
  }
  return `De map ${folder} bestaat niet, of dit account mag er niet in schrijven.`
}

/**
 * Takes the data folder for this process alone, until `release` or the end of the process in whatever way: the lock
 * is the operating system's, on the file `naober.lock`. Throws an OpeningError when it is taken or not writable.
 */
export const lockFolder = (folder: string): FolderLock => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(join(folder, 'naober.lock'), { timeout: 0 })
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    db?.close()
    throw new OpeningError(folder, sentence(folder, sqliteCode(cause)), { cause })
  }
  const holder = db
  held.add(holder)
  return {
    release: () => {
      if (held.delete(holder)) holder.close()
    }
  }
}
