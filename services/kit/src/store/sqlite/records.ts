// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { boundsOf } from '../key-range.ts'
import { encodeRow, encodeWrite } from '../record-encode.ts'
import type { KeyRange, NewRecord, RecordStore, RecordWrite, StoredRecord } from '../record-store.ts'
import { inserterOf, MANY } from './many-rows.ts'
import type { SqliteQueue } from './queue.ts'
import { recordWriter } from './record-write.ts'
import { rowsOf } from './rows.ts'

type Row = [key: string, value: string, revision: number, expiresAt: number | null]

const COLUMNS = 'key, value, revision, expires_at'

// In SQLite every text sorts before every blob.
const AFTER_ALL_TEXT = Uint8Array.of(0)

/** The RecordStore port on one open file; its writes share the transactions of the appends. */
export const sqliteRecords = (queue: SqliteQueue, db: DatabaseSync, now: () => number): RecordStore => {
  const one = rowsOf<Row>(
    db,
    `SELECT ${COLUMNS} FROM records WHERE collection = ? AND key = ? AND (expires_at IS NULL OR expires_at >= ?)`
  )
  const range = rowsOf<Row>(
    db,
    `SELECT ${COLUMNS} FROM records WHERE collection = ? AND key >= ? AND key < ?
     AND (expires_at IS NULL OR expires_at >= ?) ORDER BY key LIMIT ?`
  )
  const addSome = inserterOf(db, 'records', ['collection', 'key', 'value', 'revision'])
  const expired = db.prepare('DELETE FROM records WHERE expires_at < ?')
  const applyAll = recordWriter(db)

  const record = <T>(collection: string, [key, value, revision, expiresAt]: Row): StoredRecord<T> => ({
    collection,
    key,
    value: JSON.parse(value),
    revision,
    expiresAt
  })

  const written = <T>(apply: () => T, patienceMs = 0): Promise<T> =>
    new Promise((resolve, reject) => {
      let result: T
      const write = {
        apply: () => {
          result = apply()
        },
        stored: () => resolve(result),
        failed: reject
      }
      queue.push(write, patienceMs)
    })

  return {
    get: async <T>(collection: string, key: string) => {
      const row = queue.read(() => one.get(collection, key, now()))
      return row && record<T>(collection, row)
    },
    list: async <T>(collection: string, keys: KeyRange = {}) => {
      const { from, before = AFTER_ALL_TEXT } = boundsOf(keys)
      const rows = queue.read(() => range.all(collection, from, before, now(), keys.limit ?? -1))
      return rows.map((row) => record<T>(collection, row))
    },
    write: async (writes: readonly RecordWrite[]) => {
      const encoded = writes.map(encodeWrite)
      return written(() => applyAll(encoded, now()))
    },
    add: async (collection: string, rows: readonly NewRecord[], patienceMs?: number) => {
      const encoded = rows.map((row) => encodeRow(collection, row))
      if (encoded.length === 0) return
      await written(() => {
        for (let i = 0; i < encoded.length; i += MANY) {
          addSome(encoded.slice(i, i + MANY).flatMap(({ key, value }) => [collection, key, value, 1]))
        }
      }, patienceMs)
    },
    sweep: (before) => written(() => Number(expired.run(before).changes)),
    close: async () => queue.close()
  }
}
