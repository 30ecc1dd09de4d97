// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import mongoose, { type mongo } from 'mongoose'
import { TechnicalError } from '../../errors/problem.ts'
import { isMongoError, MONGO, mongoCode } from './faults.ts'

const { MongoError } = mongoose.mongo

/** How long a transaction is tried again. The driver's own `withTransaction` would go on for two minutes. */
const PATIENCE_MS = 2_000
const AGAIN_MS = 20

const has = (error: unknown, label: string): boolean => error instanceof MongoError && error.hasErrorLabel(label)

const isTransient = (error: unknown): boolean => has(error, 'TransientTransactionError')

/** Nothing of it was committed, so nothing is stored. */
const undone = (cause: unknown): unknown => {
  if (!isMongoError(cause)) return cause
  return new TechnicalError(mongoCode(cause) === MONGO.DISK_FULL ? 'OPSLAG_VOL' : 'DRUK', undefined, {}, { cause })
}

/** Commits, again and again while nobody knows; true when it is in, false when all of it is to be done again. */
const commit = async (session: mongo.ClientSession, until: number): Promise<boolean> => {
  let unknown = false
  for (;;) {
    try {
      await session.commitTransaction()
      return true
    } catch (error) {
      if (has(error, 'UnknownTransactionCommitResult')) unknown = true
      else if (isTransient(error)) return false
      else if (!unknown) throw undone(error)
      if (performance.now() > until) throw new TechnicalError('UITKOMST_ONBEKEND', undefined, {}, { cause: error })
      await pause(AGAIN_MS)
    }
  }
}

/**
 * Runs `work` in one transaction: committed when it answers true, undone when it answers false, and done again on
 * `'AGAIN'` and after what the server calls transient. Rejects with DRUK or OPSLAG_VOL when nothing of it is stored,
 * UITKOMST_ONBEKEND when the answer to the commit never came.
 */
export const transact = async (
  client: mongo.MongoClient,
  work: (session: mongo.ClientSession) => Promise<boolean | 'AGAIN'>
): Promise<boolean> => {
  const until = performance.now() + PATIENCE_MS
  const session = client.startSession()
  try {
    for (;;) {
      session.startTransaction()
      let cause: unknown
      try {
        const done = await work(session)
        if (done === true && (await commit(session, until))) return true
        if (done === false) return false
      } catch (error) {
        if (!isTransient(error)) throw undone(error)
        cause = error
      }
      await session.abortTransaction().catch(() => {})
      if (performance.now() > until) throw new TechnicalError('DRUK', undefined, {}, { cause })
      // By chance, so that two that met do not meet again.
      await pause(Math.random() * AGAIN_MS)
    }
  } finally {
    // Undoes what was neither committed nor undone.
    await session.endSession()
  }
}
