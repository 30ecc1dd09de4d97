// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { OpeningError } from '../opening-error.ts'
import type { RawRecord, RawSource, RawTarget } from '../raw.ts'
import { type Sum, sumOfCommits, sumOfRecords } from './log-hash.ts'
import { commitPages, recordPages } from './pages.ts'
import type { OnProgress } from './progress.ts'
import type { Standing } from './standing.ts'

/** What is carried from one store to another. */
export interface Carrying {
  readonly source: RawSource
  readonly target: RawTarget
  /** See `standingOf`. */
  readonly standing: Standing
  /** The last commit that is carried: at least as far as the cursors among the records of the source. */
  readonly until: number
  /** What a record is to be in the target; null: it is left behind. */
  readonly record: (record: RawRecord) => RawRecord | null
  readonly onProgress: OnProgress
}

/** What stands in the target now. */
export interface Carried {
  readonly commits: Sum
  readonly records: Sum
}

/**
 * Fills a target and checks it by reading all of it back; whoever called gives it its identity (`finish`), and until
 * then no service opens it. Interrupted, it may be done again. Throws an OpeningError.
 */
export const carry = async (carrying: Carrying): Promise<Carried> => {
  const { source, target, standing, until, record, onProgress } = carrying
  const { sum } = standing
  await target.beginFilling()
  // Records first: they may be read as they were at one moment, and a server keeps that for minutes only. Commits up to
  // `until` stay as they are, and cursors of that moment point no further.
  const records = sumOfRecords()
  await target.clearRecords()
  for await (const page of recordPages(source)) {
    const carried = page.map(record).filter((each) => each !== null)
    if (carried.length > 0) await target.addRecords(carried)
    records.add(carried)
    onProgress('RECORDS', records.sum().count, null)
  }
  for (const commit of standing.takenBack) await target.replaceCommit(commit)
  for await (const page of commitPages(source, standing.position, until)) {
    await target.addCommits(page)
    sum.add(page)
    onProgress('COPYING', (page.at(-1)?.[0] ?? 0) - standing.position, until - standing.position)
  }
  const carried = { commits: sum.sum(), records: records.sum() }
  const stored = await sumsOf(target, () => true, onProgress)
  if (!isDeepStrictEqual(stored, carried)) {
    const text = `Wat in ${target.told} staat is niet wat in ${source.told} stond: er schrijft een ander, of de schijf geeft fouten. Verhuis opnieuw, naar een leeg doel.`
    throw new OpeningError(target.told, text)
  }
  return carried
}

/** Sums all that stands in a store; of the records those that count. Throws an OpeningError where a commit is missing. */
export const sumsOf = async (
  source: RawSource,
  counts: (record: RawRecord) => boolean,
  onProgress: OnProgress
): Promise<Carried> => {
  const { position } = await source.tail()
  const [commits, records] = [sumOfCommits(), sumOfRecords()]
  for await (const page of commitPages(source, 0, position)) {
    commits.add(page)
    onProgress('CHECKING', page.at(-1)?.[0] ?? 0, position)
  }
  for await (const page of recordPages(source)) records.add(page.filter(counts))
  return { commits: commits.sum(), records: records.sum() }
}
