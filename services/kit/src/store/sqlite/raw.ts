// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { parseMeta, splitKey } from '../codec.ts'
import type { LogIdentity } from '../event-store.ts'
import { OpeningError } from '../opening-error.ts'
import {
  type RawCommit,
  type RawRecord,
  type RawSource,
  type RawState,
  type RawTarget,
  type RecordPlace,
  sizeOfCommit,
  sizeOfRecord,
  takePage
} from '../raw.ts'
import { sqliteCode } from './faults.ts'
import { FILLING, fileError, openFile, openFileToFill, openFileToRead } from './file.ts'
import { readerOf } from './read.ts'
import { rowsOf } from './rows.ts'

const CONSTRAINT = 19

const COMMITS = `SELECT position, at, command_id, depth, events, meta FROM commits WHERE position > ? ORDER BY position`
const RECORDS = `SELECT collection, key, value, revision, expires_at AS expiresAt FROM records
  WHERE (collection, key) > (?, ?) ORDER BY collection, key`

const sourceOn = (db: DatabaseSync, path: string): RawSource => {
  const read = readerOf(db, undefined)
  const commits = rowsOf<RawCommit>(db, COMMITS)
  const records = db.prepare(RECORDS)
  const asked = async <T>(question: () => T | Promise<T>): Promise<T> => {
    try {
      return await question()
    } catch (cause) {
      throw fileError(path, cause)
    }
  }
  return {
    told: path,
    state: () =>
      asked((): RawState => {
        const identity = read.identity()
        return identity.logId === FILLING ? { kind: 'FILLING', by: 'VERHUIZING' } : { kind: 'LOG', identity }
      }),
    tail: () => asked(read.tail),
    commitsAfter: (position) => asked(() => takePage(commits.each(position), sizeOfCommit)),
    recordsAfter: ({ collection, key }) =>
      asked(() => takePage(records.iterate(collection, key) as Iterable<unknown> as Iterable<RawRecord>, sizeOfRecord)),
    close: async () => db.close()
  }
}

/** The file of one service that no service has open; throws an OpeningError. */
export const openRawSqlite = (path: string, dienst: string): RawSource => sourceOn(openFile(path, dienst, false), path)

/** A file that nobody writes to, left as it is: a backup. Throws an OpeningError. */
export const openRawBackup = (path: string, dienst: string): RawSource => sourceOn(openFileToRead(path, dienst), path)

const isThere = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0

/** A file to be filled; made only when the filling begins. Throws an OpeningError. */
export const openRawSqliteTarget = (path: string, dienst: string): RawTarget => {
  let opened = isThere(path) ? writerOn(openFileToFill(path, dienst), path) : undefined
  const writer = (): RawTarget => {
    if (opened === undefined) throw new Error(`${path} is written before its filling has begun`)
    return opened
  }
  return {
    told: path,
    state: async () => (await opened?.state()) ?? { kind: 'EMPTY' },
    tail: async () => (await opened?.tail()) ?? { position: 0, at: 0 },
    commitsAfter: async (position) => (await opened?.commitsAfter(position)) ?? [],
    recordsAfter: async (place: RecordPlace) => (await opened?.recordsAfter(place)) ?? [],
    beginFilling: async () => {
      opened ??= writerOn(openFileToFill(path, dienst), path)
      await opened.beginFilling()
    },
    addCommits: (commits) => writer().addCommits(commits),
    replaceCommit: (commit) => writer().replaceCommit(commit),
    cutAfter: (position) => writer().cutAfter(position),
    clearRecords: () => writer().clearRecords(),
    addRecords: (records) => writer().addRecords(records),
    finish: (identity) => writer().finish(identity),
    adopt: (identity, records) => writer().adopt(identity, records),
    close: async () => opened?.close()
  }
}

const damage = (path: string, cause: unknown): Error => {
  if (sqliteCode(cause) !== CONSTRAINT) return fileError(path, cause)
  const text = `Wat in ${path} moet komen past niet bij elkaar: een positie, opdracht of sleutel komt twee keer voor. De bron is beschadigd.`
  return new OpeningError(path, text, { cause })
}

const writerOn = (db: DatabaseSync, path: string): RawTarget => {
  const insertCommit = db.prepare(
    'INSERT INTO commits(position, at, command_id, depth, events, meta) VALUES(?, ?, ?, ?, ?, ?)'
  )
  const insertKey = db.prepare('INSERT INTO keys(stream, version, position) VALUES(?, ?, ?)')
  const rewrite = db.prepare('UPDATE commits SET events = ?, meta = ? WHERE position = ?')
  const insertRecord = db.prepare(
    'INSERT INTO records(collection, key, value, revision, expires_at) VALUES(?, ?, ?, ?, ?)'
  )
  const setValue = db.prepare('UPDATE records SET value = ?, revision = revision + 1 WHERE collection = ? AND key = ?')
  const cutKeys = db.prepare('DELETE FROM keys WHERE position > ?')
  const cutCommits = db.prepare('DELETE FROM commits WHERE position > ?')
  const identify = db.prepare('UPDATE log SET log_id = ?, parent_log_id = ?, parent_position = ?')

  const together = async (work: () => void): Promise<void> => {
    try {
      db.exec('BEGIN IMMEDIATE')
      work()
      db.exec('COMMIT')
    } catch (cause) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw damage(path, cause)
    }
  }
  const setIdentity = ({ logId, parent }: LogIdentity): void => {
    identify.run(logId, parent?.logId ?? null, parent?.position ?? null)
  }
  const addCommit = (commit: RawCommit): void => {
    insertCommit.run(...commit)
    for (const key of parseMeta(commit[5])[2]) insertKey.run(...splitKey(key), commit[0])
  }

  return {
    ...sourceOn(db, path),
    beginFilling: () => together(() => setIdentity({ logId: FILLING, parent: null })),
    addCommits: (commits) =>
      together(() => {
        for (const commit of commits) addCommit(commit)
      }),
    replaceCommit: ([position, , , , events, meta]) => together(() => rewrite.run(events, meta, position)),
    cutAfter: (position) =>
      together(() => {
        for (const cut of [cutKeys, cutCommits]) cut.run(position)
      }),
    clearRecords: () => together(() => db.exec('DELETE FROM records')),
    addRecords: (records) =>
      together(() => {
        for (const { collection, key, value, revision, expiresAt } of records) {
          insertRecord.run(collection, key, value, revision, expiresAt)
        }
      }),
    adopt: (identity, records) =>
      together(() => {
        setIdentity(identity)
        for (const { collection, key, value } of records) setValue.run(value, collection, key)
      }),
    finish: async (identity) => {
      await together(() => setIdentity(identity))
      // So that no text that was taken back stays behind in it.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    }
  }
}
