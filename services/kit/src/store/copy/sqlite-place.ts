// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRawSqlite, openRawSqliteTarget } from '../sqlite/raw.ts'
import { openSqlite } from '../sqlite.ts'
import type { CopyPlace } from './contract.ts'

/** A file in a folder of its own. */
export const sqlitePlace = (): CopyPlace => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-kopie-'))
  const path = join(folder, 'proef.sqlite')
  return {
    open: async () => openSqlite({ path, dienst: 'proef', create: true, onFatal: () => {} }),
    source: async () => openRawSqlite(path, 'proef'),
    target: async () => openRawSqliteTarget(path, 'proef'),
    end: async () => rmSync(folder, { recursive: true })
  }
}
