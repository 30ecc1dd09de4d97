// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import mongoose, { type mongo } from 'mongoose'
import { decodeCommit } from '../codec.ts'
import type { Filling } from '../filling.ts'
import { OpeningError } from '../opening-error.ts'
import {
  type RawCommit,
  type RawRecord,
  type RawSource,
  type RawState,
  type RawTarget,
  sizeOfCommit,
  sizeOfRecord,
  takePage
} from '../raw.ts'
import { type MongoAddress, mongoAddress } from './address.ts'
import {
  type Collections,
  type CommitDocument,
  collectionsOf,
  FILLING,
  type LogDocument,
  type RecordDocument
} from './collections.ts'
import { connect } from './connect.ts'
import { WHOLE, type WholeDocument } from './document.ts'
import { isMongoError, MONGO, mongoCode } from './faults.ts'
import { storedKeys } from './keys.ts'
import { checkLog, createCollections, SCHEMA_VERSION } from './log.ts'
import { demandReplicaSet } from './open.ts'
import { recordId } from './record-write.ts'

const CONNECT_MS = 10_000
const BATCH = 1_000

/** The database of one service as it is, and what can be put in its place. */
export interface RawMongo extends RawTarget {
  /** A log to be made beside the one that is there; what an earlier attempt left of it is removed. */
  openBeside(): Promise<RawBeside>
  /**
   * As all was at one moment, however long it takes to read (the server keeps that for some five minutes); commits
   * are read as they are now: what stands at or before the tail does not change, but for a text that is taken back.
   */
  frozen(): RawSource
}

/** A log beside another. */
export interface RawBeside extends RawTarget {
  /**
   * Puts this log, once finished, in the place of the other, which is gone then. A service that runs on it ends. Rejects
   * with an OpeningError, and all is as it was, when the other is not the one of this state, that ends at this position.
   */
  takePlace(expected: RawState, position: number): Promise<void>
  /** Removes this log. */
  drop(): Promise<void>
}

const BESIDE = '.herstel'

const documentOf = (commit: RawCommit): CommitDocument => {
  const [position, at, _id, depth, events, meta] = commit
  return { _id, position, at, depth, keys: storedKeys(decodeCommit(commit, undefined)), meta, events }
}

const commitOf = ({ position, at, _id, depth, events, meta }: WholeDocument): RawCommit => [
  position,
  at,
  _id,
  depth,
  events,
  meta
]

const recordDocumentOf = ({ collection, key, value, revision, expiresAt }: RawRecord): RecordDocument => ({
  _id: recordId(collection, key),
  value,
  revision,
  ...(expiresAt !== null && { expiresAt })
})

const recordOf = ({ _id, value, revision, expiresAt }: RecordDocument): RawRecord => {
  const cut = _id.indexOf('\0')
  return { collection: _id.slice(0, cut), key: _id.slice(cut + 1), value, revision, expiresAt: expiresAt ?? null }
}

/** Ids of the logs that give way when this one does. */
const replacedBy = (log: LogDocument | null): readonly string[] =>
  log === null || log.logId === FILLING
    ? (log?.replaced ?? [])
    : [...new Set([...(log.replaced ?? []), ...(log.parent === null ? [] : [log.parent.logId]), log.logId])]

const errorOf = ({ told }: MongoAddress, cause: unknown): unknown => {
  if (cause instanceof OpeningError || !isMongoError(cause)) return cause
  if (mongoCode(cause) === MONGO.DUPLICATE_KEY) {
    const text = `Wat in ${told} moet komen past niet bij elkaar: een positie, opdracht of sleutel komt twee keer voor. De bron is beschadigd, of een ander schrijft in het doel.`
    return new OpeningError(told, text, { cause })
  }
  const why = cause instanceof Error ? cause.message : String(cause)
  return new OpeningError(told, `MongoDB op ${told} doet niet wat gevraagd is: ${why}.`, { cause })
}

const stateOf = ({ logId, parent, filling = 'VERHUIZING' }: LogDocument): RawState =>
  logId === FILLING ? { kind: 'FILLING', by: filling } : { kind: 'LOG', identity: { logId, parent } }

const isGivenUp = ({ logId, filling }: LogDocument): boolean => logId === FILLING && filling === 'HERSTEL'

interface Reading {
  readonly address: MongoAddress
  readonly dienst: string
  readonly collections: Collections
  /** Where records and tail are read: perhaps as they were at one moment. */
  readonly seen: Collections
  readonly session?: mongo.ClientSession
}

const sourceOn = ({ address, dienst, collections, seen, session }: Reading) => {
  const { told } = address
  const options = session && { session }
  const asked = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      return await question()
    } catch (cause) {
      throw errorOf(address, cause)
    }
  }
  const isEmpty = async (): Promise<boolean> => {
    const one = { projection: { _id: 1 }, ...options }
    const found = await Promise.all([seen.commits.findOne({}, one), seen.records.findOne({}, one)])
    return found.every((each) => each === null)
  }
  const state = async (): Promise<RawState> => {
    const log = await seen.log.findOne({ _id: 'log' }, options)
    if (log === null) return { kind: (await isEmpty()) ? 'EMPTY' : 'WITHOUT_LOG' }
    // Whatever stands there is given up already, and may have lost its indexes.
    if (isGivenUp(log)) return stateOf(log)
    await checkLog(address, collections, log, dienst)
    return stateOf(log)
  }
  const reading: Omit<RawSource, 'close'> = {
    told,
    state: () => asked(state),
    tail: () =>
      asked(async () => {
        const last = await seen.commits.findOne({}, { sort: { position: -1 }, ...options })
        return { position: last?.position ?? 0, at: last?.at ?? 0 }
      }),
    commitsAfter: (position) =>
      asked(async () => {
        const found = collections.commits
          .find({ position: { $gt: position } })
          .sort({ position: 1 })
          .batchSize(BATCH)
          .project<WholeDocument>(WHOLE)
          .map(commitOf)
        return takePage(found, sizeOfCommit)
      }),
    recordsAfter: ({ collection, key }) =>
      asked(async () => {
        const found = seen.records
          .find({ _id: { $gt: recordId(collection, key) } }, options)
          .sort({ _id: 1 })
          .batchSize(BATCH)
          .map(recordOf)
        return takePage(found, sizeOfRecord)
      })
  }
  return { reading, asked }
}

const targetOn = (db: mongo.Db, given: Omit<Reading, 'seen'>) => {
  const { dienst, collections } = given
  const { reading, asked } = sourceOn({ ...given, seen: collections })
  /** From now on no service opens it; answers what it was. */
  const fill = async (filling: Filling): Promise<LogDocument | null> => {
    const log: Omit<LogDocument, '_id'> = { logId: FILLING, filling, dienst, parent: null, schema: SCHEMA_VERSION }
    return collections.log.findOneAndUpdate({ _id: 'log' }, { $set: log }, { upsert: true, returnDocument: 'before' })
  }
  const writing: Omit<RawTarget, keyof RawSource> = {
    beginFilling: () =>
      asked(async () => {
        await createCollections(db, collections)
        await fill('VERHUIZING')
      }),
    addCommits: (commits) =>
      asked(async () => {
        await collections.commits.insertMany(commits.map(documentOf), { ordered: true })
      }),
    replaceCommit: ([position, , , , events, meta]) =>
      asked(async () => {
        await collections.commits.updateOne({ position }, { $set: { events, meta }, $inc: { wiped: 1 } })
      }),
    cutAfter: (position) =>
      asked(async () => {
        await collections.commits.deleteMany({ position: { $gt: position } })
      }),
    clearRecords: () =>
      asked(async () => {
        await collections.records.deleteMany({})
      }),
    addRecords: (records) =>
      asked(async () => {
        await collections.records.insertMany(records.map(recordDocumentOf), { ordered: true })
      }),
    finish: (identity) =>
      asked(async () => {
        await collections.log.updateOne({ _id: 'log' }, { $set: { ...identity }, $unset: { filling: true } })
      }),
    adopt: (identity, records) =>
      asked(async () => {
        const replaced = replacedBy(await collections.log.findOne({ _id: 'log' }))
        // The log first: cursors that still name the one before fit its parent, those of a log to come fit nothing.
        await collections.log.updateOne({ _id: 'log' }, { $set: { ...identity, replaced } })
        for (const { collection, key, value } of records) {
          await collections.records.updateOne(
            { _id: recordId(collection, key) },
            { $set: { value }, $inc: { revision: 1 } }
          )
        }
      })
  }
  return { reading, writing, fill, asked }
}

/** Connects to the database of one service, for reading and filling it; throws an OpeningError. */
export const openRawMongo = async (url: string, dienst: string): Promise<RawMongo> => {
  const address = mongoAddress(url, dienst)
  if (address === undefined)
    throw new OpeningError('', 'Het adres van MongoDB moet beginnen met mongodb:// en een host.')
  const connection = await connect(address, `naober-kopie-${dienst}`, CONNECT_MS)
  const client = connection.getClient()
  const db = client.db(address.name)
  const sessions: mongo.ClientSession[] = []
  const close = async (): Promise<void> => {
    await Promise.all(sessions.map((session) => session.endSession()))
    await connection.close()
  }
  try {
    await demandReplicaSet(db, address)
  } catch (cause) {
    await close()
    throw errorOf(address, cause)
  }
  const collections = collectionsOf(db)
  const { reading, writing, fill, asked } = targetOn(db, { address, dienst, collections })

  const openBeside = async (): Promise<RawBeside> => {
    const made = collectionsOf(db, BESIDE)
    const names = (['commits', 'records', 'log'] as const).map((name) => [made[name].collectionName, name] as const)
    const drop = () =>
      asked(async () => {
        for (const [name] of names) await db.dropCollection(name)
      })
    await drop()
    const beside = targetOn(db, { address, dienst, collections: made })
    const takePlace = (expected: RawState, position: number): Promise<void> =>
      asked(async () => {
        // From here on a service that runs acknowledges nothing more, so what is looked at now stays as it is.
        const before = await fill('HERSTEL')
        // Commits without a log that were there all the time are told by where they end.
        const stood =
          before === null ? { kind: expected.kind === 'WITHOUT_LOG' ? 'WITHOUT_LOG' : 'EMPTY' } : stateOf(before)
        if (!isDeepStrictEqual(stood, expected) || (await reading.tail()).position !== position) {
          if (before === null) await collections.log.deleteOne({ _id: 'log' })
          else await collections.log.replaceOne({ _id: 'log' }, before)
          const text = `In ${address.told} is tijdens het herstel een dienst gestart of iets besloten; stop alle processen ervan en voer het herstel opnieuw uit.`
          throw new OpeningError(address.told, text)
        }
        await made.log.updateOne({ _id: 'log' }, { $set: { replaced: replacedBy(before) } })
        // The identity comes last: until then no service starts on what is here.
        for (const [from, to] of names) await db.renameCollection(from, to, { dropTarget: true })
      })
    return { ...beside.reading, ...beside.writing, takePlace, drop, close: async () => {} }
  }

  const frozen = (): RawSource => {
    const session = client.startSession({ snapshot: true })
    sessions.push(session)
    // The connection's own read concern would win from that of the session, without a word.
    const seenDb = client.db(address.name, { readConcern: new mongoose.mongo.ReadConcern('snapshot') })
    const { reading } = sourceOn({ address, dienst, collections, seen: collectionsOf(seenDb), session })
    return { ...reading, close: async () => {} }
  }

  return { ...reading, ...writing, openBeside, frozen, close }
}
