// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { TechnicalError } from '../../errors/problem.ts'
import { parseEvents, parseMeta } from '../codec.ts'
import { wipeText } from '../wipe-text.ts'
import type { SqliteQueue } from './queue.ts'
import { rowsOf } from './rows.ts'

/**
 * Takes a text out of the file itself: the row is rewritten (secure_delete clears what it leaves), then the whole log
 * goes into the file and the WAL is cut to nothing. The WAL is cut also when the text was gone already: a process
 * that ended in between left it there.
 */
export const wiperOf = (queue: SqliteQueue, db: DatabaseSync) => {
  const row = rowsOf<[events: string, meta: string]>(db, 'SELECT events, meta FROM commits WHERE position = ?')
  const rewrite = db.prepare('UPDATE commits SET events = ?, meta = ? WHERE position = ?')
  const checkpoint = rowsOf<[busy: number, log: number, done: number]>(db, 'PRAGMA wal_checkpoint(TRUNCATE)')

  const replace = (position: number, index: number, path: string): boolean => {
    const found = Number.isSafeInteger(position) ? row.get(position) : undefined
    if (found === undefined) return false
    const events = parseEvents(found[0])
    if (!wipeText(events[index]?.[4], path)) return false
    const meta = parseMeta(found[1])
    meta[1] = null
    rewrite.run(JSON.stringify(events), JSON.stringify(meta), position)
    return true
  }

  const cutWal = (): void => {
    if (checkpoint.get()?.[0] === 0) return
    throw new TechnicalError('DRUK', 'De tekst is vervangen, maar staat nog in het bestand; herhaal het wissen.')
  }

  return (position: number, index: number, path: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      let wiped = false
      queue.push({
        apply: () => {
          wiped = replace(position, index, path)
        },
        stored: () => {
          try {
            if (wiped) queue.read(cutWal)
            resolve(wiped)
          } catch (error) {
            reject(error)
          }
        },
        failed: reject
      })
    })
}
