// SPDX-License-Identifier: EUPL-1.2
import mongoose from 'mongoose'
import type { Collections, CommitDocument } from './collections.ts'
import { type Refusal, refusalOf, type WriteError } from './faults.ts'

const { MongoServerError } = mongoose.mongo

/** What the connection's settings ask of every write; a command does not take it from there. */
const DURABLE = { w: 'majority', j: true }

/**
 * Inserts commits together. Undefined when all are stored and durable, a refusal when that is certain; rejects when
 * nobody knows. As a command, because `insertMany` walks through every document once more to know its size, and has the
 * server keep each batch for a second try of the driver's own: what became of a batch is asked by command id here.
 * `ordered`: what stands behind a refused document is not stored.
 */
export const insertTogether = async (
  { db, collectionName }: Collections['commits'],
  documents: readonly CommitDocument[],
  ordered: boolean
): Promise<Refusal | undefined> => {
  const reply = await db.command({ insert: collectionName, documents, ordered, writeConcern: DURABLE })
  const errors: readonly WriteError[] = reply.writeErrors ?? []
  const [first] = errors
  if (first === undefined) return undefined
  const refusal = refusalOf(first)
  if (refusal === undefined) throw new MongoServerError(first)
  return refusal
}
