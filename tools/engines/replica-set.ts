// SPDX-License-Identifier: EUPL-1.2
import mongoose from 'mongoose'

const ANSWER_MS = 1_500

/** What a member says of itself. */
export interface Hello {
  readonly isPrimary: boolean
  /** Primary or secondary: it has caught up enough to count in a majority. */
  readonly isData: boolean
  readonly hasSet: boolean
}

/** Asks one member, whatever its part in the set. Rejects when it does not answer within 1.5 s. */
export const hello = async (address: string): Promise<Hello> => {
  const reply = await command(address, { hello: 1 }, ANSWER_MS)
  const isPrimary = reply.isWritablePrimary === true
  return { isPrimary, isData: isPrimary || reply.secondary === true, hasSet: typeof reply.setName === 'string' }
}

/**
 * Makes a set of these members. It chooses a new primary within some 2 s instead of 10, so that a test need not wait.
 */
export const initiate = async (name: string, addresses: readonly string[]): Promise<void> => {
  const config = {
    _id: name,
    members: addresses.map((host, _id) => ({ _id, host })),
    settings: { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 }
  }
  await command(addresses[0] ?? '', { replSetInitiate: config }, 30_000)
}

const command = async (address: string, document: Readonly<Record<string, unknown>>, ms: number) => {
  const client = new mongoose.mongo.MongoClient(`mongodb://${address}/?directConnection=true`, {
    serverSelectionTimeoutMS: ANSWER_MS,
    connectTimeoutMS: ANSWER_MS,
    socketTimeoutMS: ms
  })
  try {
    return await client.db('admin').command(document)
  } finally {
    await client.close()
  }
}
