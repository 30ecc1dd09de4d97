// SPDX-License-Identifier: EUPL-1.2
import { OwnWordsError } from '../errors/own-words.ts'

/** An error as it stands in a log line. */
export interface ErrorLine {
  readonly name: string
  readonly code?: string | number
  /** Only where it is our own wording or the system's: that of others may quote what somebody typed. */
  readonly message?: string
  /** Where it was thrown, the innermost call first. */
  readonly at: readonly string[]
  readonly cause?: ErrorLine
}

const FRAMES = 6
const CAUSES = 4

const isOfTheSystem = (error: Error): boolean => 'syscall' in error && typeof error.syscall === 'string'

const codeOf = (error: Error): { code?: string | number } => {
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' || typeof code === 'number' ? { code } : {}
}

/** What may be told of an error, and of what caused it, without a word that somebody typed. */
export const errorLine = (error: unknown, depth = CAUSES): ErrorLine => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { name, message, cause } = error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    name,
    ...codeOf(error),
    ...((error instanceof OwnWordsError || isOfTheSystem(error)) && { message }),
    at: frames.slice(0, FRAMES).map((line) => line.trim().slice('at '.length)),
    ...(cause !== undefined && depth > 0 && { cause: errorLine(cause, depth - 1) })
  }
}
