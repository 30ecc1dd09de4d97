// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'
import { TechnicalError } from '../../errors/problem.ts'
import { boundsOf } from '../key-range.ts'
import { type EncodedWrite, encodeRow, encodeWrite } from '../record-encode.ts'
import type { KeyRange, NewRecord, RecordStore, RecordWrite, StoredRecord } from '../record-store.ts'
import type { Collections, RecordDocument } from './collections.ts'
import { readFault, writeFault } from './faults.ts'
import type { Gate } from './gate.ts'
import { addAll, applyAll, live, recordId } from './record-write.ts'
import { transact } from './transaction.ts'

/** Times that one write is tried again because another made the same record at the same moment. */
const RACES = 10

export interface RecordsSetting {
  readonly client: mongo.MongoClient
  readonly records: Collections['records']
  readonly gate: Gate
  /** Wall clock in ms, by which records expire. */
  readonly now: () => number
  readonly close: () => Promise<void>
}

/**
 * The RecordStore port on the database of one service. One write is atomic by itself, several go in one transaction.
 * Rows are added without one. Patience is not used: nothing here shares a trip to the disk with appends, and several
 * rows already go in one question, so waiting for others would win nothing.
 */
export const mongoRecords = ({ client, records, gate, now, close }: RecordsSetting): RecordStore => {
  const record = <T>(collection: string, { _id, value, revision, expiresAt }: RecordDocument): StoredRecord<T> => ({
    collection,
    key: _id.slice(collection.length + 1),
    value: JSON.parse(value),
    revision,
    expiresAt: expiresAt ?? null
  })

  const writeOne = async (writes: readonly EncodedWrite[]): Promise<boolean> => {
    for (let tries = 0; tries < RACES; tries += 1) {
      const written = await applyAll(records, writes, now(), undefined)
      if (written !== 'RACED') return written === 'HELD'
    }
    throw new TechnicalError('DRUK')
  }

  const writeSome = (writes: readonly EncodedWrite[]): Promise<boolean> =>
    transact(client, async (session) => {
      const written = await applyAll(records, writes, now(), session)
      return written === 'RACED' ? 'AGAIN' : written === 'HELD'
    })

  const list = async <T>(collection: string, keys: KeyRange): Promise<readonly StoredRecord<T>[]> => {
    if (keys.limit === 0) return []
    const { from, before } = boundsOf(keys)
    // U+0001 follows the separator: where keys have no end, the collection has.
    const end = before === undefined ? `${collection}\u0001` : recordId(collection, before)
    const found = await records
      .find({ _id: { $gte: recordId(collection, from), $lt: end }, ...live(now()) })
      .sort({ _id: 1 })
      .limit(keys.limit ?? 0)
      .toArray()
    return found.map((each) => record<T>(collection, each))
  }

  return {
    get: <T>(collection: string, key: string) =>
      gate.run(async () => {
        const found = await records.findOne({ _id: recordId(collection, key), ...live(now()) })
        return found === null ? undefined : record<T>(collection, found)
      }, readFault),
    list: <T>(collection: string, keys: KeyRange = {}) => gate.run(() => list<T>(collection, keys), readFault),
    write: async (writes: readonly RecordWrite[]) => {
      const encoded = writes.map(encodeWrite)
      if (encoded.length === 0) return true
      return gate.run(() => (encoded.length === 1 ? writeOne(encoded) : writeSome(encoded)), writeFault)
    },
    add: async (collection: string, rows: readonly NewRecord[]) => {
      const encoded = rows.map((row) => encodeRow(collection, row))
      if (encoded.length > 0) await gate.run(() => addAll(records, collection, encoded), writeFault)
    },
    sweep: (before) =>
      gate.run(async () => (await records.deleteMany({ expiresAt: { $lt: before } })).deletedCount, writeFault),
    close
  }
}
