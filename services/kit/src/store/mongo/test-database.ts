// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import mongoose, { type mongo } from 'mongoose'
import { KEPT_PLACES } from '../../service/kept-places.ts'
import { type CuttingProxy, startCuttingProxy } from '../../testing/cutting-proxy.ts'
import { adoptRestored } from '../copy/adopt.ts'
import type { LogIdentity } from '../event-store.ts'
import { mongoAddress } from './address.ts'
import { openRawMongo } from './raw.ts'

const [, BASE = '', HOST = '', QUERY = ''] =
  /^(mongodb:\/\/([^/?,]+:\d+))[^?]*(\?.*)?$/.exec(process.env.MONGODB_URL ?? '') ?? []

/** The service these tests are of. */
export const DIENST = 'proef'

let shared: Promise<mongoose.Connection> | undefined

/** The tests' own connection to the server, for what no store does. */
export const server = async (): Promise<mongo.MongoClient> => {
  shared ??= mongoose.createConnection(`${BASE}/${QUERY}`).asPromise()
  return (await shared).getClient()
}

export interface TestDatabase {
  /** Address for `openMongo`. */
  readonly url: string
  /** The same by way of a proxy, straight to the one member; the driver does not try writes again by itself. */
  readonly through: (proxy: CuttingProxy) => string
  readonly db: () => Promise<mongo.Db>
  readonly drop: () => Promise<void>
}

/** A database of its own, on the server of MONGODB_URL. */
export const ownDatabase = (): TestDatabase => {
  if (BASE === '') throw new Error('MONGODB_URL is to be the address of one member of a replica set')
  const prefix = `proef-${randomUUID().slice(0, 8)}`
  const url = `${BASE}/${prefix}${QUERY}`
  const db = async () => (await server()).db(mongoAddress(url, DIENST)?.name)
  return {
    url,
    through: ({ address }) => `mongodb://${address}/${prefix}?directConnection=true&retryWrites=false`,
    db,
    drop: async () => {
      await (await db()).dropDatabase()
    }
  }
}

/** A proxy before the server. */
export const proxyBefore = (): Promise<CuttingProxy> => startCuttingProxy(HOST)

/** Whether a request is an insert of commits: the command, and the name of the collection with its length. */
export const isInsert = (request: Buffer): boolean => request.includes('insert\0\b\0\0\0commits\0')

/** Makes what stands in a database a log of its own, as after it was put back. */
export const adoptAt = async (url: string): Promise<LogIdentity> => {
  const raw = await openRawMongo(url, DIENST)
  try {
    return (await adoptRestored(raw, KEPT_PLACES)).identity
  } finally {
    await raw.close()
  }
}
