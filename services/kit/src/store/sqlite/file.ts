// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unfinished } from '../filling.ts'
import { NoLogError, OpeningError } from '../opening-error.ts'
import { SQLITE, sqliteCode } from './faults.ts'
import { APPLICATION_ID, createTables, isEmptyFile, SCHEMA_VERSION, wrongTables } from './schema.ts'

/** How long a write waits, blocking, for another process that holds the file. Ours are kept away by the folder lock. */
const BUSY_MS = 1_000

/**
 * FULL: a commit is on disk when it is acknowledged. The checkpoint is late, because random keys touch the same pages
 * again and again (measured: 0.85 of raw against 0.5). secure_delete: a text taken back leaves no bytes behind.
 */
const SETTINGS = `
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 20000;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -131072;`

const number = (db: DatabaseSync, pragma: string): number => {
  const value = Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  return typeof value === 'number' ? value : 0
}

const sentence = (path: string, code: number | undefined): string => {
  switch (code) {
    case SQLITE.BUSY:
    case SQLITE.LOCKED:
      return `Het bestand ${path} is in gebruik door een ander programma.`
    case SQLITE.NOTADB:
      return `Het bestand ${path} is geen logboek van Naober, of het is beschadigd.`
    case SQLITE.READONLY:
    case SQLITE.CANTOPEN:
      return `Het bestand ${path} kan niet worden geschreven: geef dit account schrijfrecht op het bestand en zijn map.`
    case SQLITE.FULL:
      return `Het bestand ${path} kan niet worden geschreven, want de schijf is vol.`
    default:
      return `Het bestand ${path} kan niet worden gelezen: het is beschadigd, of de schijf geeft fouten.`
  }
}

/** `log_id` of a log that is being copied into a file: whose it is stands there only when all of it is. */
export const FILLING = ''

/** CREATE: an empty file may become a new log. FILL: it may become one that is filled, and one that is may be opened. */
type Opening = 'EXISTING' | 'CREATE' | 'FILL'

const checkOrCreate = (db: DatabaseSync, path: string, dienst: string, opening: Opening): void => {
  if (isEmptyFile(db)) {
    if (opening === 'EXISTING')
      throw new NoLogError(path, `In het bestand ${path} staat geen logboek, en hier mag er geen beginnen.`)
    createTables(db, opening === 'FILL' ? FILLING : randomUUID(), dienst)
  }
  if (number(db, 'application_id') !== APPLICATION_ID) throw new OpeningError(path, sentence(path, SQLITE.NOTADB))
  const version = number(db, 'user_version')
  if (version > SCHEMA_VERSION) {
    const text = `Het bestand ${path} is van een nieuwere Naober (indeling ${version}, deze kent ${SCHEMA_VERSION}); werk Naober bij.`
    throw new OpeningError(path, text)
  }
  const wrong = wrongTables(db)
  if (wrong.length > 0) {
    throw new OpeningError(path, `In het bestand ${path} ontbreken tabellen of zijn ze veranderd: ${wrong.join(', ')}.`)
  }
  const log = db.prepare('SELECT dienst, log_id FROM log').get()
  if (log?.dienst !== dienst)
    throw new OpeningError(path, `Het bestand ${path} is het logboek van ${log?.dienst}, niet van ${dienst}.`)
  if (log.log_id === FILLING && opening !== 'FILL') {
    throw new OpeningError(path, unfinished(`Het bestand ${path}`, 'VERHUIZING'))
  }
}

/** What an error of a file comes to, in one sentence. */
export const fileError = (path: string, cause: unknown): OpeningError =>
  cause instanceof OpeningError ? cause : new OpeningError(path, sentence(path, sqliteCode(cause)), { cause })

const opened = (path: string, open: () => DatabaseSync, check: (db: DatabaseSync) => void): DatabaseSync => {
  let db: DatabaseSync | undefined
  try {
    db = open()
    check(db)
    return db
  } catch (cause) {
    db?.close()
    throw fileError(path, cause)
  }
}

/** Opens a file that nobody writes to, without a change to it or its folder, or throws an OpeningError. */
export const openFileToRead = (path: string, dienst: string): DatabaseSync =>
  opened(
    path,
    () => new DatabaseSync(path, { readOnly: true }),
    (db) => checkOrCreate(db, path, dienst, 'EXISTING')
  )

const openToWrite = (path: string, dienst: string, opening: Opening): DatabaseSync => {
  if (!existsSync(dirname(path))) throw new OpeningError(path, `De map van het bestand ${path} bestaat niet.`)
  if (opening === 'EXISTING' && !existsSync(path)) {
    throw new NoLogError(path, `Het bestand ${path} bestaat niet, en hier mag geen nieuw logboek beginnen.`)
  }
  const isNew = !existsSync(path)
  const check = (db: DatabaseSync): void => {
    // What people wrote is for this account alone, however wide its folder is; SQLite makes its other files like it.
    if (isNew) chmodSync(path, 0o600)
    checkOrCreate(db, path, dienst, opening)
    if (db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode !== 'wal') {
      throw new OpeningError(
        path,
        `Het bestand ${path} staat op een schijf die geen WAL toelaat; kies een lokale schijf.`
      )
    }
    db.exec(SETTINGS)
    // SQLite opens a file it may not write without a word, and even begins a transaction; only a write tells.
    db.exec('BEGIN IMMEDIATE; UPDATE log SET dienst = dienst; ROLLBACK')
  }
  return opened(path, () => new DatabaseSync(path, { timeout: BUSY_MS }), check)
}

/**
 * Opens the file of one service, ready to write, or throws an OpeningError.
 * Only with `create` may a file that is not there, or is empty, become a new log.
 */
export const openFile = (path: string, dienst: string, create: boolean): DatabaseSync =>
  openToWrite(path, dienst, create ? 'CREATE' : 'EXISTING')

/** The same for a log that is copied into it: also a file that is not there, is empty or is filled in part. */
export const openFileToFill = (path: string, dienst: string): DatabaseSync => openToWrite(path, dienst, 'FILL')
