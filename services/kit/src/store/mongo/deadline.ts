// SPDX-License-Identifier: EUPL-1.2
import mongoose from 'mongoose'

const { MongoNetworkTimeoutError } = mongoose.mongo

/** Longer than what the driver still hopes for: to find a server, a socket that is silent, and both once more. */
export const LONGEST_MS = 25_000

/**
 * Rejects, as the driver does without an answer, when a question does not come to an end. One such is known and patched
 * (`tools/patches`; driver 7.8: a write that waits for room on a connection that is then given up waits for `drain`, and
 * only `close` comes); the next one that is not known yet must not hold up all others.
 */
export const endsWithin = async <T>(longestMs: number, question: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new MongoNetworkTimeoutError(`no end to a question after ${longestMs} ms`)),
    longestMs
  )
  try {
    return await Promise.race([question, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
