// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KEPT_PLACES } from '../../service/kept-places.ts'
import type { MakeHarness } from '../contract.ts'
import { adoptRestored } from '../copy/adopt.ts'
import { openSqlite, type SqliteStore } from '../sqlite.ts'
import { openRawSqliteTarget } from './raw.ts'

/**
 * A folder of its own per log. A crash goes on from a copy of the files as they are at that moment: no transaction
 * spans a turn of the loop, so that is what kill -9 would leave, the WAL not yet in the file included.
 */
export const sqliteHarness: MakeHarness = async () => {
  const root = mkdtempSync(join(tmpdir(), 'naober-store-'))
  const opened: SqliteStore[] = []
  let path = join(root, '0.db')
  let lives = 0

  const closeAll = async () => {
    for (const store of opened.splice(0)) await store.close()
  }
  const onFatal = (error: Error) => {
    throw error
  }

  return {
    open: async (options = {}) => {
      const store = openSqlite({ ...options, path, dienst: 'proef', create: true, onFatal })
      opened.push(store)
      return store
    },
    crash: async () => {
      lives += 1
      const next = join(root, `${lives}.db`)
      for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, next + end)
      await closeAll()
      path = next
    },
    restore: async () => {
      await closeAll()
      const raw = openRawSqliteTarget(path, 'proef')
      await adoptRestored(raw, KEPT_PLACES)
      await raw.close()
    },
    end: async () => {
      await closeAll()
      rmSync(root, { recursive: true })
    }
  }
}
