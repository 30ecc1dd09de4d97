// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { LogIdentity } from '../event-store.ts'
import { PARTS } from './assemble.ts'
import { openDatabase } from './open.ts'
import { readerOf } from './read.ts'

/**
 * Turns a database that was put back into a log of its own: a new id, the old one as its parent up to the last commit
 * that came back. Whoever read further in the parent then sees that its cursor no longer fits; a process that was still
 * writing to it ends. For a stopped service; throws an OpeningError.
 */
export const adoptRestoredMongo = async (url: string, dienst: string): Promise<LogIdentity> => {
  const { connection, collections, identity } = await openDatabase(url, dienst, false, PARTS.connectMs)
  try {
    const { position } = await readerOf(collections, undefined).tail()
    const adopted: LogIdentity = { logId: randomUUID(), parent: { logId: identity.logId, position } }
    await collections.log.updateOne({ _id: 'log' }, { $set: { ...adopted } })
    return adopted
  } finally {
    await connection.close()
  }
}
