// SPDX-License-Identifier: EUPL-1.2
// Appends the same commits through the EventStore port and by hand with node:sqlite, each to a file of its own.
import { DatabaseSync } from 'node:sqlite'
import { encodeEvents, encodeMeta, splitKey } from '@naober/kit/store/codec'
import type { NewCommit } from '@naober/kit/store/commit'
import { openSqlite } from '@naober/kit/store/sqlite'
import { commits, NETHERLANDS } from '../data.ts'
import { serveJobs } from '../measure/child.ts'

export interface AppendJob {
  readonly way: 'PORT' | 'RAW'
  readonly path: string
  readonly commits: number
  /** Commits per transaction. */
  readonly batch: number
}

export interface AppendResult {
  readonly ms: number
  /** User and system time of this process, µs. */
  readonly cpu: number
  /** What stands in the file: equal for both ways, or they did not do the same. */
  readonly content: string
}

/** A commit as the file holds it: made before the clock starts, for the raw way only. */
interface Encoded {
  readonly commandId: string
  readonly at: number
  readonly depth: number
  readonly meta: string
  readonly events: string
  readonly keys: readonly (readonly [stream: string, version: number])[]
}

let made: readonly NewCommit[] = []

/** Decisions of every kind, without the few large ones that read divisions in. */
const sample = (count: number): readonly NewCommit[] => {
  if (made.length === count) return made
  const found: NewCommit[] = []
  for (const commit of commits(NETHERLANDS)) {
    if (commit.events[0]?.type !== 'GebiedenIngelezen') found.push(commit)
    if (found.length === count) break
  }
  // Through JSON, as commits come from outside: the generator's texts are still in pieces.
  made = found.map((commit) => structuredClone(commit))
  return made
}

const onFatal = (error: Error): never => {
  throw error
}

const empty = (path: string) => openSqlite({ path, dienst: 'initiatieven', create: true, onFatal })

const throughPort = async (path: string, all: readonly NewCommit[], batch: number): Promise<void> => {
  const store = empty(path)
  for (let i = 0; i < all.length; i += batch) {
    const outcomes = await Promise.all(all.slice(i, i + batch).map((commit) => store.events.append(commit)))
    if (outcomes.some(({ kind }) => kind !== 'STORED')) throw new Error('an append was not stored')
  }
  await store.close()
}

/** Group commit as one would write it for nothing but speed: same tables, same settings, texts ready. */
const byHand = (path: string, all: readonly Encoded[], batch: number): void => {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 20000')
  db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -131072')
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')]
  const key = db.prepare('INSERT INTO keys(stream, version, position) VALUES(?, ?, ?)')
  const row = db.prepare('INSERT INTO commits(position, command_id, at, depth, meta, events) VALUES(?, ?, ?, ?, ?, ?)')
  let position = 0
  for (let i = 0; i < all.length; i += batch) {
    begin.run()
    for (const { commandId, at, depth, meta, events, keys } of all.slice(i, i + batch)) {
      position++
      for (const [stream, version] of keys) key.run(stream, version, position)
      row.run(position, commandId, at, depth, meta, events)
    }
    commit.run()
  }
  db.close()
}

const encode = (all: readonly NewCommit[]): readonly Encoded[] =>
  all.map((commit) => ({
    commandId: commit.commandId,
    at: commit.at,
    depth: commit.depth,
    meta: encodeMeta(commit),
    events: encodeEvents(commit.events),
    keys: commit.keys.map(splitKey)
  }))

const contentOf = (path: string): string => {
  const db = new DatabaseSync(path, { readOnly: true })
  const rows = db.prepare('SELECT count(*) n, sum(length(meta)) m, sum(length(events)) e, max(at) t FROM commits').get()
  const keys = db.prepare('SELECT count(*) n, sum(length(stream)) s, total(version * position) p FROM keys').get()
  db.close()
  return JSON.stringify([rows, keys])
}

serveJobs(async ({ way, path, commits: count, batch }: AppendJob): Promise<AppendResult> => {
  const all = sample(count)
  const encoded = way === 'RAW' ? encode(all) : []
  // The tables are the port's, so that both write the same.
  await empty(path).close()
  const before = process.cpuUsage()
  const start = performance.now()
  if (way === 'PORT') await throughPort(path, all, batch)
  else byHand(path, encoded, batch)
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { ms, cpu: user + system, content: contentOf(path) }
})
