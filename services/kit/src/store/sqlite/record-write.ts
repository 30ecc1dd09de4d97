// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import type { EncodedWrite } from '../record-encode.ts'
import { rowsOf } from './rows.ts'

const PUT = `INSERT INTO records(collection, key, value, revision, expires_at) VALUES(?1, ?2, ?3, 1, ?4)
  ON CONFLICT(collection, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at,
    revision = CASE WHEN expires_at < ?5 THEN 1 ELSE revision + 1 END`

/** Applies the writes of one call inside the running transaction; false, and nothing changed, when a revision did not hold. */
export const recordWriter = (db: DatabaseSync) => {
  const revision = rowsOf<[number]>(
    db,
    'SELECT revision FROM records WHERE collection = ? AND key = ? AND (expires_at IS NULL OR expires_at >= ?)'
  )
  const put = db.prepare(PUT)
  const remove = db.prepare('DELETE FROM records WHERE collection = ? AND key = ?')

  const applyOne = (write: EncodedWrite, now: number): boolean => {
    const { collection, key, ifRevision } = write
    if (ifRevision !== null && (revision.get(collection, key, now)?.[0] ?? 0) !== ifRevision) return false
    if (write.kind === 'PUT') put.run(collection, key, write.value, write.expiresAt, now)
    else remove.run(collection, key)
    return true
  }

  return (writes: readonly EncodedWrite[], now: number): boolean => {
    const conditional = writes.some(({ ifRevision }) => ifRevision !== null)
    // Where the only write is refused there is nothing to undo.
    if (!conditional || writes.length === 1) return writes.every((write) => applyOne(write, now))
    db.exec('SAVEPOINT records')
    const held = writes.every((write) => applyOne(write, now))
    db.exec(held ? 'RELEASE records' : 'ROLLBACK TO records; RELEASE records')
    return held
  }
}
