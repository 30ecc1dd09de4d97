// SPDX-License-Identifier: EUPL-1.2
import type { Connection, mongo } from 'mongoose'
import { OpeningError } from '../opening-error.ts'
import { type MongoAddress, mongoAddress } from './address.ts'
import { type Collections, collectionsOf } from './collections.ts'
import { connect } from './connect.ts'
import { isMongoError } from './faults.ts'
import { lastPlace, type Place } from './guard.ts'
import { type OpenedLog, openLog } from './log.ts'

/** A database that was looked at and found to be the log of this service. */
export interface OpenedDatabase extends OpenedLog {
  readonly address: MongoAddress
  readonly connection: Connection
  readonly client: mongo.MongoClient
  readonly collections: Collections
  /** Where the log ends. */
  readonly last: Place
}

/** Without a replica set there are no transactions, no change streams and no majority. */
export const demandReplicaSet = async (db: mongo.Db, { told }: MongoAddress): Promise<void> => {
  const { setName } = await db.command({ hello: 1 })
  if (setName !== undefined) return
  throw new OpeningError(told, `MongoDB op ${told} is geen replicaset; start mongod met --replSet en richt hem in.`)
}

/** Connects to the database of a service and checks it, or throws an OpeningError. `waitMs`: see `connect`. */
export const openDatabase = async (
  url: string,
  dienst: string,
  create: boolean,
  waitMs: number
): Promise<OpenedDatabase> => {
  const address = mongoAddress(url, dienst)
  if (address === undefined)
    throw new OpeningError('', 'Het adres van MongoDB moet beginnen met mongodb:// en een host.')
  const connection = await connect(address, `naober-${dienst}`, waitMs)
  try {
    const client = connection.getClient()
    const db = client.db(address.name)
    await demandReplicaSet(db, address)
    const collections = collectionsOf(db)
    const log = await openLog(address, db, collections, dienst, create)
    return { address, connection, client, collections, ...log, last: await lastPlace(collections) }
  } catch (cause) {
    await connection.close().catch(() => {})
    if (cause instanceof OpeningError || !isMongoError(cause)) throw cause
    const { told } = address
    throw new OpeningError(
      told,
      `De database ${told} kan niet worden geopend: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause
      }
    )
  }
}
