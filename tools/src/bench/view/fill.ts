// SPDX-License-Identifier: EUPL-1.2
// Writes a whole country into a SQLite file of the service, through the EventStore port.
import { openSqlite } from '@naober/kit/store/sqlite'
import { commits, NETHERLANDS, SMALL } from '../data.ts'
import type { Country } from '../figure.ts'
import { serveJobs } from '../measure/child.ts'

export interface FillJob {
  readonly path: string
  readonly small: boolean
}

/** Appends under way at the same time: one batch. */
const BATCH = 500

serveJobs(async ({ path, small }: FillJob): Promise<Country> => {
  const onFatal = (error: Error): never => {
    throw error
  }
  const store = openSqlite({ path, dienst: 'initiatieven', create: true, onFatal })
  let [count, events] = [0, 0]
  let waiting: Promise<unknown>[] = []
  for (const commit of commits(small ? SMALL : NETHERLANDS)) {
    count++
    events += commit.events.length
    waiting.push(store.events.append(commit))
    if (waiting.length < BATCH) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
  const { position } = await store.events.head()
  await store.close()
  if (position !== count) throw new Error(`${count} commits led to position ${position}`)
  return { path, commits: count, events }
})
