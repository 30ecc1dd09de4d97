// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { RawCommit, RawRecord } from '../raw.ts'

/** What a copy is checked by: how many, and a hash over all of them in order. */
export interface Sum {
  readonly count: number
  /** SHA-256, hex. */
  readonly hash: string
}

/** Sums rows as they come; the same rows in the same order give the same sum, whichever store they stand in. */
export interface RunningSum<T> {
  add(rows: readonly T[]): void
  sum(): Sum
}

// JSON text has no line breaks of its own, so a line is a part and no two rows have the same lines.
const commitLines = ([position, at, commandId, depth, events, meta]: RawCommit): string =>
  `${JSON.stringify([position, at, commandId, depth])}\n${meta}\n${events}\n`

const recordLines = ({ collection, key, value, revision, expiresAt }: RawRecord): string =>
  `${JSON.stringify([collection, key, revision, expiresAt])}\n${value}\n`

const runningSum = <T>(lines: (row: T) => string): RunningSum<T> => {
  const hash = createHash('sha256')
  let count = 0
  return {
    add: (rows) => {
      count += rows.length
      for (const row of rows) hash.update(lines(row))
    },
    sum: () => ({ count, hash: hash.copy().digest('hex') })
  }
}

export const sumOfCommits = (): RunningSum<RawCommit> => runningSum(commitLines)
export const sumOfRecords = (): RunningSum<RawRecord> => runningSum(recordLines)
