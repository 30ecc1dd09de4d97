// SPDX-License-Identifier: EUPL-1.2
import mongoose, { type mongo } from 'mongoose'
import type { EncodedRow, EncodedWrite } from '../record-encode.ts'
import type { Collections, RecordDocument } from './collections.ts'
import { MONGO } from './faults.ts'

const { MongoBulkWriteError } = mongoose.mongo

export const recordId = (collection: string, key: string): string => `${collection}\0${key}`

/** Records that have not expired; one without a term never does. */
export const live = (now: number): mongo.Filter<RecordDocument> => ({ expiresAt: { $not: { $lt: now } } })

type Operation = mongo.AnyBulkWriteOperation<RecordDocument>

/** Replaces the whole record; a record that had expired begins at revision 1 again. */
const replacement = (write: EncodedWrite & { kind: 'PUT' }, now: number) => [
  {
    $set: {
      value: { $literal: write.value },
      expiresAt: write.expiresAt ?? '$$REMOVE',
      revision: {
        $cond: [{ $lt: [{ $ifNull: ['$expiresAt', now] }, now] }, 1, { $add: [{ $ifNull: ['$revision', 0] }, 1] }]
      }
    }
  }
]

/** Which stored record a write may touch. For "only when it is not there": what expired, or nothing. */
const filterOf = ({ collection, key, ifRevision }: EncodedWrite, now: number): mongo.Filter<RecordDocument> => {
  const _id = recordId(collection, key)
  if (ifRevision === null) return { _id }
  return ifRevision === 0 ? { _id, expiresAt: { $lt: now } } : { _id, revision: ifRevision, ...live(now) }
}

const operationOf = (write: EncodedWrite, now: number): Operation => {
  const filter = filterOf(write, now)
  if (write.kind === 'DELETE') return { deleteOne: { filter } }
  // A new record, too, is made by the replacement: nothing of it is there, so it gets revision 1.
  const upsert = write.ifRevision === null || write.ifRevision === 0
  return { updateOne: { filter, update: replacement(write, now), upsert } }
}

const isTaken = (error: unknown): error is InstanceType<typeof MongoBulkWriteError> =>
  error instanceof MongoBulkWriteError && error.code === MONGO.DUPLICATE_KEY && !error.result.getWriteConcernError()

/** What became of writes: HELD, REFUSED by a revision, or RACED: another made the same record at that very moment. */
export type Written = 'HELD' | 'REFUSED' | 'RACED'

/** Applies writes of which each is told by the count of what it touched, in one question. */
const applyCounted = async (
  records: Collections['records'],
  writes: readonly EncodedWrite[],
  now: number,
  session: mongo.ClientSession | undefined
): Promise<Written> => {
  const puts = writes.filter(({ kind }) => kind === 'PUT').length
  try {
    const operations = writes.map((write) => operationOf(write, now))
    const { matchedCount, upsertedCount } = await records.bulkWrite(operations, {
      ordered: true,
      ...(session && { session })
    })
    return matchedCount + upsertedCount === puts ? 'HELD' : 'REFUSED'
  } catch (error) {
    if (!isTaken(error)) throw error
    const index = [error.writeErrors].flat()[0]?.index ?? 0
    return writes[index]?.ifRevision === 0 ? 'REFUSED' : 'RACED'
  }
}

/** Inserts rows; one that is there already is left alone. */
export const addAll = async (
  records: Collections['records'],
  collection: string,
  rows: readonly EncodedRow[]
): Promise<void> => {
  const documents = rows.map(({ key, value }) => ({ _id: recordId(collection, key), value, revision: 1 }))
  try {
    await records.insertMany(documents, { ordered: false })
  } catch (error) {
    if (!isTaken(error) || [error.writeErrors].flat().some(({ code }) => code !== MONGO.DUPLICATE_KEY)) throw error
  }
}

const removeIf = async (
  records: Collections['records'],
  write: EncodedWrite,
  now: number,
  session: mongo.ClientSession | undefined
): Promise<Written> => {
  const options = session && { session }
  const { deletedCount } = await records.deleteOne(filterOf(write, now), options)
  if (deletedCount === 1) return 'HELD'
  if (write.ifRevision !== 0) return 'REFUSED'
  const there = await records.findOne({ _id: recordId(write.collection, write.key), ...live(now) }, options)
  return there === null ? 'HELD' : 'REFUSED'
}

const isRemoveIf = ({ kind, ifRevision }: EncodedWrite): boolean => kind === 'DELETE' && ifRevision !== null

/** Applies the writes of one call in order; on anything but HELD the rest is not tried, and the caller undoes them. */
export const applyAll = async (
  records: Collections['records'],
  writes: readonly EncodedWrite[],
  now: number,
  session: mongo.ClientSession | undefined
): Promise<Written> => {
  for (let i = 0; i < writes.length; ) {
    const write = writes[i]
    let written: Written
    if (write !== undefined && isRemoveIf(write)) {
      written = await removeIf(records, write, now, session)
      i += 1
    } else {
      const next = writes.findIndex((each, k) => k > i && isRemoveIf(each))
      const end = next === -1 ? writes.length : next
      written = await applyCounted(records, writes.slice(i, end), now, session)
      i = end
    }
    if (written !== 'HELD') return written
  }
  return 'HELD'
}
