// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { OpeningError } from '../opening-error.ts'
import type { RawCommit, RawSource } from '../raw.ts'
import { type RunningSum, sumOfCommits } from './log-hash.ts'
import { commitPages } from './pages.ts'
import type { OnProgress } from './progress.ts'
import { isTakenBackForm } from './taken-back.ts'

/** How a target stands to the log that is to come in it. */
export interface Standing {
  /** Up to here the target has the commits of the source. */
  readonly position: number
  /** Commits of which the source took texts back since they were copied. */
  readonly takenBack: readonly RawCommit[]
  /** Over the commits up to `position` as they are to stand in the target. */
  readonly sum: RunningSum<RawCommit>
}

const isSame = (a: RawCommit, b: RawCommit): boolean => a.every((column, i) => column === b[i])

/** Whether anything of the target has to be kept, and if so that it is of this very log. */
const hasOurs = async (source: RawSource, target: RawSource): Promise<boolean> => {
  const [from, to] = [await source.state(), await target.state()]
  if (from.kind !== 'LOG') throw new OpeningError(source.told, `In ${source.told} staat geen logboek.`)
  if (to.kind === 'WITHOUT_LOG') {
    throw new OpeningError(target.told, `In ${target.told} staan gegevens zonder logboek; kies een leeg doel.`)
  }
  if (to.kind === 'EMPTY' || (await target.tail()).position === 0) return false
  if (to.kind === 'LOG' && !isDeepStrictEqual(to.identity, from.identity)) {
    const text = `In ${target.told} staat al een ander logboek; kies een leeg doel.`
    throw new OpeningError(target.told, text)
  }
  return true
}

/**
 * Holds a target against a source, commit by commit, and changes nothing. Throws an OpeningError when the target holds
 * another log, or one that has gone on by itself: then nothing may be copied over it.
 */
export const standingOf = async (source: RawSource, target: RawSource, onProgress: OnProgress): Promise<Standing> => {
  const sum = sumOfCommits()
  const takenBack: RawCommit[] = []
  if (!(await hasOurs(source, target))) return { position: 0, takenBack, sum }
  const [{ position: end }, { position }] = [await source.tail(), await target.tail()]
  if (position > end) {
    const text = `In ${target.told} staan ${position - end} besluiten meer dan in ${source.told}: daar is al verder gewerkt.`
    throw new OpeningError(target.told, text)
  }
  const finalForm = (ours: RawCommit, theirs: RawCommit): RawCommit => {
    if (isSame(ours, theirs) || isTakenBackForm(ours, theirs)) return theirs
    if (!isTakenBackForm(theirs, ours)) {
      const text = `Het besluit op positie ${ours[0]} is in ${target.told} een ander dan in ${source.told}; kies een leeg doel.`
      throw new OpeningError(target.told, text)
    }
    takenBack.push(ours)
    return ours
  }
  let ahead: readonly RawCommit[] = []
  const theirs = commitPages(target, 0, position)
  for await (const page of commitPages(source, 0, position)) {
    while (ahead.length < page.length) ahead = [...ahead, ...((await theirs.next()).value ?? [])]
    const own = ahead.slice(0, page.length)
    ahead = ahead.slice(page.length)
    sum.add(page.map((commit, i) => finalForm(commit, own[i] ?? commit)))
    onProgress('COMPARING', page.at(-1)?.[0] ?? 0, position)
  }
  return { position, takenBack, sum }
}
