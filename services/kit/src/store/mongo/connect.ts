// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import mongoose, { type Connection, type ConnectOptions, type mongo } from 'mongoose'
import { isCertificateFault } from '../../errors/causes.ts'
import { OpeningError } from '../opening-error.ts'
import type { MongoAddress } from './address.ts'
import { MONGO, mongoCode } from './faults.ts'

const { MongoAPIError, MongoNotConnectedError, MongoParseError } = mongoose.mongo

const AGAIN_MS = 250

/**
 * A commit is acknowledged when the majority has it in its journal, and read from what the majority has. The times are
 * short against the two seconds that a command waits: a database that is away or hangs is to be known as such soon.
 */
const SETTINGS: ConnectOptions = {
  autoCreate: false,
  autoIndex: false,
  bufferCommands: false,
  readPreference: 'primary',
  readConcernLevel: 'majority',
  w: 'majority',
  journal: true,
  compressors: ['none'],
  serverSelectionTimeoutMS: 2_000,
  connectTimeoutMS: 2_000,
  socketTimeoutMS: 10_000,
  // A server tells of a change at once, and a broken connection is noticed as it breaks: this is for one that hangs.
  heartbeatFrequencyMS: 5_000,
  // After a broken connection the driver looks again at once, and not half a second later.
  minHeartbeatFrequencyMS: 50,
  // One batch and the look beside it, a change stream, and the others for reads and records.
  maxPoolSize: 8
}

/** What came in between with each server that was looked for, as the driver tells it. */
const faultsOf = (error: unknown): readonly unknown[] => {
  const found: unknown = error instanceof Error && 'reason' in error ? error.reason : undefined
  if (typeof found !== 'object' || found === null || !('servers' in found) || !(found.servers instanceof Map)) return []
  return [...found.servers.values()].map((server: mongo.ServerDescription) => server.error)
}

const isDistrusted = (error: unknown): boolean => [error, ...faultsOf(error)].some(isCertificateFault)

/** A file that the address names, such as that of an authority, and that cannot be read. */
const unreadableOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && 'syscall' in error ? String(error.path) : undefined

/** Whether it is of no use to try again. */
const isFinal = (error: unknown): boolean =>
  mongoCode(error) === MONGO.AUTHENTICATION ||
  isDistrusted(error) ||
  unreadableOf(error) !== undefined ||
  error instanceof MongoParseError ||
  (error instanceof MongoAPIError && !(error instanceof MongoNotConnectedError))

const sentence = ({ told }: MongoAddress, error: unknown, waitMs: number): string => {
  if (mongoCode(error) === MONGO.AUTHENTICATION) return `MongoDB op ${told} weigert deze gebruiker of dit wachtwoord.`
  if (isDistrusted(error)) {
    return `MongoDB op ${told} toont een certificaat dat niet wordt vertrouwd: tlsCAFile in het adres noemt niet wie het ondertekende, of het is niet van deze server.`
  }
  const unreadable = unreadableOf(error)
  if (unreadable !== undefined) return `Het bestand ${unreadable}, dat het adres van MongoDB noemt, is niet te lezen.`
  if (isFinal(error)) return `Het adres ${told} klopt niet, of een instelling erin.`
  return `Op ${told} antwoordt na ${Math.round(waitMs / 1_000)} seconden nog geen MongoDB die schrijven aanneemt.`
}

/**
 * A connection of its own to the database of a service. Tries for `waitMs`, also where the driver would not (a mongod
 * that ends during the handshake); then, or when it is of no use, throws an OpeningError.
 */
export const connect = async (address: MongoAddress, appName: string, waitMs: number): Promise<Connection> => {
  const until = performance.now() + waitMs
  for (;;) {
    const connection = mongoose.createConnection(address.url, { ...SETTINGS, dbName: address.name, appName })
    try {
      return await connection.asPromise()
    } catch (cause) {
      await connection.close().catch(() => {})
      if (isFinal(cause) || performance.now() > until) {
        throw new OpeningError(address.told, sentence(address, cause, waitMs), { cause })
      }
      await pause(AGAIN_MS)
    }
  }
}
