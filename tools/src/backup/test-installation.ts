// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { one } from '@naober/kit/store/contract/samples'
import { openSqlite } from '@naober/kit/store/sqlite'
import { onTestFinished } from 'vitest'

export const DIENST = 'initiatieven'

/** A folder for one test, removed after it. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What a line of progress or outcome was told to. */
export const listening = () => {
  const lines: string[] = []
  return { lines, screen: { write: (text: string) => lines.push(text.trimEnd()) } }
}

export const openIn = (folder: string) =>
  openSqlite({ path: join(folder, `${DIENST}.sqlite`), dienst: DIENST, create: true, onFatal: () => {} })

/** Adds commits to the log in a folder, and a cursor at its head. */
export const addCommits = async (folder: string, count: number, stream: string): Promise<void> => {
  const store = openIn(folder)
  await Promise.all(Array.from({ length: count }, (_, i) => store.events.append(one(`${stream}-${i}`, 1))))
  const value = await store.events.head()
  await store.records.write([
    { kind: 'PUT', collection: 'cursors', key: 'wisser', value },
    { kind: 'PUT', collection: 'leases', key: 'volgers', value: { eigenaar: 'proces', termijn: 1 } }
  ])
  await store.close()
}

/** All of a log, as a service sees it. */
export const seenIn = async (folder: string) => {
  const { events, records, close } = openIn(folder)
  const seen = {
    identity: events.identity(),
    commits: await events.readCommits(0, 100_000),
    cursor: (await records.get<{ logId: string; position: number }>('cursors', 'wisser'))?.value,
    leases: await records.list('leases')
  }
  await close()
  return seen
}
