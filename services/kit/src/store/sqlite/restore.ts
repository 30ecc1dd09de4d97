// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { LogIdentity } from '../event-store.ts'
import { openFile } from './file.ts'
import { readerOf } from './read.ts'

/**
 * Turns a copy of a log that was put back into a log of its own: a new id, the old one as its parent up to the last
 * commit that came back. Whoever read further in the parent then sees that its cursor no longer fits.
 * For a stopped service; throws an OpeningError.
 */
export const adoptRestored = (path: string, dienst: string): LogIdentity => {
  const db = openFile(path, dienst, false)
  try {
    const read = readerOf(db, undefined)
    const parent = { logId: read.identity().logId, position: read.tail().position }
    const logId = randomUUID()
    db.prepare('UPDATE log SET log_id = ?, parent_log_id = ?, parent_position = ?').run(
      logId,
      parent.logId,
      parent.position
    )
    return { logId, parent }
  } finally {
    db.close()
  }
}
