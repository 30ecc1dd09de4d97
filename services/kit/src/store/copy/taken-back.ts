// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { parseEvents, parseMeta } from '../codec.ts'
import type { RawCommit } from '../raw.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether `after` is `before` with nothing but tombstones in the place of texts. */
const isTakenBack = (before: unknown, after: unknown): boolean => {
  if (after === GEWIST && typeof before === 'string') return true
  if (!isObject(before) || !isObject(after)) return before === after
  if (Array.isArray(before) !== Array.isArray(after)) return false
  const [names, others] = [Object.keys(before), Object.keys(after)]
  return (
    names.length === others.length &&
    names.every((name, i) => name === others[i] && isTakenBack(before[name], after[name]))
  )
}

/** Whether `after` is the same commit as `before`, of which texts were taken back since. */
export const isTakenBackForm = (before: RawCommit, after: RawCommit): boolean => {
  const same = [0, 1, 2, 3].every((column) => before[column] === after[column])
  if (!same) return false
  const [hash, , ...rest] = parseMeta(before[5])
  const [otherHash, seal, ...otherRest] = parseMeta(after[5])
  if (seal !== null || JSON.stringify([hash, rest]) !== JSON.stringify([otherHash, otherRest])) return false
  return isTakenBack(parseEvents(before[4]), parseEvents(after[4]))
}
