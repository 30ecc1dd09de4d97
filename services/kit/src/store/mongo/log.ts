// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { mongo } from 'mongoose'
import type { LogIdentity } from '../event-store.ts'
import { unfinished, withoutLog } from '../filling.ts'
import { NoLogError, OpeningError } from '../opening-error.ts'
import type { MongoAddress } from './address.ts'
import { type Collections, FILLING, INDEXES, type LogDocument } from './collections.ts'
import { MONGO, mongoCode } from './faults.ts'

/** Grows when documents or indexes change; a database of a newer version is refused. */
export const SCHEMA_VERSION = 1

const described = ({ name, key, unique = false, sparse = false, ...others }: mongo.IndexDescriptionInfo): string => {
  const { v, ...rest } = others
  return JSON.stringify([name, Object.entries(key), unique, sparse, rest])
}

/** Names of indexes that are not as they should be: without the unique ones the log would not hold. */
const wrongIndexes = async (collections: Collections): Promise<string[]> => {
  const wrong: string[] = []
  for (const [name, expected] of Object.entries(INDEXES)) {
    const collection = name === 'commits' ? collections.commits : collections.records
    const stored = new Set((await collection.indexes().catch(noCollection)).map(described))
    wrong.push(
      ...expected.filter((index) => !stored.has(described({ ...index, v: 2 }))).map((index) => `${name}.${index.name}`)
    )
  }
  return wrong
}

const NO_COLLECTION = 26

const noCollection = (error: unknown): [] => {
  if (mongoCode(error) === NO_COLLECTION) return []
  throw error
}

/** Makes the collections and their indexes where they are not there yet. */
export const createCollections = async (db: mongo.Db, collections: Collections): Promise<void> => {
  for (const { collectionName } of Object.values(collections)) {
    await db.createCollection(collectionName).catch((error: unknown) => {
      if (mongoCode(error) !== MONGO.EXISTS) throw error
    })
  }
  await collections.commits.createIndexes([...INDEXES.commits])
  await collections.records.createIndexes([...INDEXES.records])
}

/** The identity goes in last, so that what was half made is made again; of two processes that do so one wins. */
const create = async (db: mongo.Db, collections: Collections, dienst: string): Promise<void> => {
  await createCollections(db, collections)
  const log: LogDocument = { _id: 'log', logId: randomUUID(), dienst, parent: null, schema: SCHEMA_VERSION }
  await collections.log.insertOne(log).catch((error: unknown) => {
    if (mongoCode(error) !== MONGO.DUPLICATE_KEY) throw error
  })
}

/** Throws an OpeningError when a log is not one that this version may have open for this service. */
export const checkLog = async (
  address: MongoAddress,
  collections: Collections,
  log: LogDocument,
  dienst: string
): Promise<void> => {
  const { told } = address
  if (log.schema > SCHEMA_VERSION) {
    const text = `De database ${told} is van een nieuwere Naober (indeling ${log.schema}, deze kent ${SCHEMA_VERSION}); werk Naober bij.`
    throw new OpeningError(told, text)
  }
  if (log.dienst !== dienst) {
    throw new OpeningError(told, `De database ${told} is het logboek van ${log.dienst}, niet van ${dienst}.`)
  }
  const wrong = await wrongIndexes(collections)
  if (wrong.length > 0) {
    throw new OpeningError(told, `In de database ${told} ontbreken indexen of zijn ze veranderd: ${wrong.join(', ')}.`)
  }
}

/** What stands in a database that has no log, in words: of an empty one nothing. */
const leftIn = async ({ commits, records }: Collections): Promise<string[]> => {
  const one = { projection: { _id: 1 } }
  const [commit, record] = await Promise.all([commits.findOne({}, one), records.findOne({}, one)])
  return [...(commit === null ? [] : ['besluiten']), ...(record === null ? [] : ['gegevens'])]
}

/** A log as it was opened. */
export interface OpenedLog {
  readonly identity: LogIdentity
  /** Ids of the logs that gave way to it when a backup was put back. */
  readonly replaced: readonly string[]
}

/**
 * Who the log in this database is. Only with `mayCreate` may an empty database become a new log; whatever does not fit
 * is an OpeningError.
 */
export const openLog = async (
  address: MongoAddress,
  db: mongo.Db,
  collections: Collections,
  dienst: string,
  mayCreate: boolean
): Promise<OpenedLog> => {
  const { told } = address
  const seen = await collections.log.findOne({ _id: 'log' })
  const left = seen === null ? await leftIn(collections) : []
  // Looked for once more: what was found may be of a process that began the log in between.
  let log = seen ?? (await collections.log.findOne({ _id: 'log' }))
  if (log === null) {
    if (left.length > 0) {
      throw new OpeningError(told, withoutLog(told, left.join(' en ')))
    }
    if (!mayCreate) {
      throw new NoLogError(told, `In de database ${told} staat geen logboek, en hier mag er geen beginnen.`)
    }
    await create(db, collections, dienst)
    log = await collections.log.findOne({ _id: 'log' })
  }
  if (log === null) throw new OpeningError(told, `De database ${told} werd geleegd terwijl er een logboek begon.`)
  if (log.logId === FILLING) {
    throw new OpeningError(told, unfinished(`De database ${told}`, log.filling ?? 'VERHUIZING'))
  }
  await checkLog(address, collections, log, dienst)
  return { identity: { logId: log.logId, parent: log.parent }, replaced: log.replaced ?? [] }
}
