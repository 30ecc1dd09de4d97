// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterEach, beforeEach } from 'vitest'
import { readSettings } from '../start/settings.ts'

/** A data folder of its own for each test of a file, with what an import into it says and stores. */
export function useImports() {
  let folder = ''
  let told = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'naober-import-'))
    told = ''
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const stored = async () => {
    const path = join(folder, 'initiatieven.sqlite')
    const store = openSqlite({ path, dienst: 'initiatieven', create: true, onFatal: () => {} })
    const commits = await store.events.readCommits(0, 1_000)
    await store.close()
    return commits.flatMap(({ events }) => events)
  }

  return {
    folder: () => folder,
    /** What was said since it was last forgotten. */
    told: () => told,
    forget: () => {
      told = ''
    },
    settings: () => readSettings({ data: folder }, {}),
    screen: {
      write: (text: string) => {
        told += text
      }
    },
    /** Puts a file in the folder; answers where. */
    file: (name: string, content: string | Uint8Array): string => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    stored,
    /** Each event by its stream and type. */
    storedTypes: async () => (await stored()).map(({ stream, type }) => `${stream} ${type}`)
  }
}
