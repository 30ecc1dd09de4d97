// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../../errors/problem.ts'
import { NotInPlaceError } from './in-place.ts'

/** SQLite's primary result codes that mean something to us (https://sqlite.org/rescode.html). */
export const SQLITE = { BUSY: 5, LOCKED: 6, READONLY: 8, FULL: 13, CANTOPEN: 14, NOTADB: 26 } as const

/** Primary result code of an error of node:sqlite, or undefined for any other error. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined

/**
 * What an error of an open file means.
 * - FULL and BUSY: nothing of the transaction is stored; the handle is sound.
 * - BROKEN: I/O, damage, a file that is not there any more, or anything SQLite does not recover from. What is on disk is
 *   uncertain, and the handle must not be used again: after a failed fsync a second one may falsely succeed.
 * - PROGRAM: our own mistake; the transaction is undone.
 */
export type Fault = 'FULL' | 'BUSY' | 'BROKEN' | 'PROGRAM'

// ERROR, TOOBIG, CONSTRAINT, MISMATCH, MISUSE, RANGE: the file is sound, the question was wrong.
const PROGRAM: readonly number[] = [1, 18, 19, 20, 21, 25]

export const faultOf = (error: unknown): Fault => {
  if (error instanceof NotInPlaceError) return 'BROKEN'
  const code = sqliteCode(error)
  if (code === undefined || PROGRAM.includes(code)) return 'PROGRAM'
  if (code === SQLITE.FULL) return 'FULL'
  return code === SQLITE.BUSY || code === SQLITE.LOCKED ? 'BUSY' : 'BROKEN'
}

/** What the caller of a write hears. */
export const writeError = (fault: Fault, cause: unknown): Error => {
  switch (fault) {
    case 'FULL':
      return new TechnicalError('OPSLAG_VOL', undefined, {}, { cause })
    case 'BUSY':
      return new TechnicalError('DRUK', undefined, {}, { cause })
    case 'BROKEN':
      return new TechnicalError('UITKOMST_ONBEKEND', undefined, {}, { cause })
    case 'PROGRAM':
      return cause instanceof Error ? cause : new Error(String(cause))
  }
}
