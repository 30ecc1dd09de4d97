// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'

/** Grows when the tables change; a file of a newer version is refused. */
export const SCHEMA_VERSION = 1

/** "Naob": tells our files from other SQLite files. */
export const APPLICATION_ID = 0x4e616f62

/**
 * - log: who this log is; one row.
 * - commits: `events` is apart from `meta`, so that a rebuild parses nothing it does not need.
 * - keys: what makes commits exclude each other, and the index by which a stream is read; a unique name has version 0.
 */
const TABLES = {
  log: `CREATE TABLE log(
    only_row INTEGER PRIMARY KEY CHECK(only_row = 1),
    log_id TEXT NOT NULL,
    dienst TEXT NOT NULL,
    parent_log_id TEXT,
    parent_position INTEGER
  ) STRICT`,
  commits: `CREATE TABLE commits(
    position INTEGER PRIMARY KEY,
    command_id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    meta TEXT NOT NULL,
    events TEXT NOT NULL
  ) STRICT`,
  keys: `CREATE TABLE keys(
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY(stream, version)
  ) STRICT, WITHOUT ROWID`,
  records: `CREATE TABLE records(
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY(collection, key)
  ) STRICT, WITHOUT ROWID`,
  records_expiry: 'CREATE INDEX records_expiry ON records(expires_at) WHERE expires_at IS NOT NULL'
}

export const isEmptyFile = (db: DatabaseSync): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined

/** Makes the tables and the identity of a new log, all or nothing. */
export const createTables = (db: DatabaseSync, logId: string, dienst: string): void => {
  db.exec(`BEGIN IMMEDIATE; ${Object.values(TABLES).join(';\n')};
    PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`)
  db.prepare('INSERT INTO log VALUES(1, ?, ?, NULL, NULL)').run(logId, dienst)
  db.exec('COMMIT')
}

/** Names of tables and indexes that are not as they should be: without the unique ones the log would not hold. */
export const wrongTables = (db: DatabaseSync): string[] => {
  const stored = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?')
  return Object.entries(TABLES)
    .filter(([name, sql]) => stored.get(name)?.sql !== sql)
    .map(([name]) => name)
}
