// SPDX-License-Identifier: EUPL-1.2
import mongoose from 'mongoose'
import { TechnicalError } from '../../errors/problem.ts'

const { MongoAPIError, MongoError, MongoNotConnectedError, MongoServerError } = mongoose.mongo
const { MongoServerSelectionError } = mongoose.mongo

/** Codes of MongoDB's server that mean something to us (its `error_codes.yml`). */
export const MONGO = { DUPLICATE_KEY: 11_000, AUTHENTICATION: 18, DISK_FULL: 14_031, EXISTS: 48 } as const

// BadValue, FailedToParse, TypeMismatch, DocumentValidationFailure, BSONObjectTooLarge: the question was wrong.
const PROGRAM: readonly unknown[] = [2, 9, 14, 121, 10_334]

export const mongoCode = (error: unknown): unknown => (error instanceof MongoError ? error.code : undefined)

const OF_SOCKETS: readonly unknown[] = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT']

/** The driver lets a socket's own error through while it waits for room to write (7.8). */
const isSocketError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && OF_SOCKETS.includes(error.code)

/** Whether an error came from the driver, the server or what lies between; all else is a mistake of our own. */
export const isMongoError = (error: unknown): boolean => error instanceof MongoError || isSocketError(error)

const isOurMistake = (error: unknown): boolean => {
  if (!(error instanceof MongoError)) return !isSocketError(error)
  // Also the driver's answer to a closed connection is an "API error", but no mistake.
  if (error instanceof MongoNotConnectedError) return false
  return error instanceof MongoAPIError || (error instanceof MongoServerError && PROGRAM.includes(error.code))
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** What the caller of a read hears: DRUK when the database could not be asked. */
export const readFault = (cause: unknown): Error =>
  isOurMistake(cause)
    ? asError(cause)
    : new TechnicalError('DRUK', 'De database is even niet bereikbaar; probeer het zo opnieuw.', {}, { cause })

/** What the caller of a write hears; DRUK only where the driver says that nothing was sent. */
export const writeFault = (cause: unknown): Error => {
  if (isOurMistake(cause)) return asError(cause)
  if (mongoCode(cause) === MONGO.DISK_FULL) return new TechnicalError('OPSLAG_VOL', undefined, {}, { cause })
  const neverSent = cause instanceof MongoServerSelectionError || cause instanceof MongoNotConnectedError
  return new TechnicalError(neverSent ? 'DRUK' : 'UITKOMST_ONBEKEND', undefined, {}, { cause })
}

/** Where an ordered batch stopped: what stood before `index` is stored and durable, what stands behind it is not. */
export interface Refusal {
  readonly index: number
  /** Which index refused it, or FAULT: the document itself cannot be stored, and `error` says why. */
  readonly by: 'COMMAND' | 'POSITION' | 'KEYS' | 'FAULT'
  readonly error: Error
}

/** What a reply says of a document that was not inserted. */
export interface WriteError {
  /** Of the document among those that were sent. */
  readonly index: number
  readonly code: number
  readonly errmsg: string
}

const indexIn = (text: string): string | undefined => /index: (\S+) dup key/.exec(text)?.[1]

const REFUSED_BY: Readonly<Record<string, Refusal['by']>> = { _id_: 'COMMAND', position: 'POSITION', keys: 'KEYS' }

/**
 * What a refused insert says for certain, or undefined: then its outcome is unknown. To be asked of an insert that was
 * answered with the majority: a refusal without it is no certainty, for the commit that won may yet vanish.
 */
export const refusalOf = (first: WriteError): Refusal | undefined => {
  const { index, code, errmsg } = first
  const error = new MongoServerError(first)
  if (code === MONGO.DUPLICATE_KEY) {
    const by = REFUSED_BY[indexIn(errmsg) ?? '']
    return by && { index, by, error }
  }
  if (code === MONGO.DISK_FULL) return { index, by: 'FAULT', error: writeFault(error) }
  return PROGRAM.includes(code) ? { index, by: 'FAULT', error } : undefined
}
