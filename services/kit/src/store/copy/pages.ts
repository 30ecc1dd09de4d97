// SPDX-License-Identifier: EUPL-1.2
import { OpeningError } from '../opening-error.ts'
import { FIRST_RECORD, type RawCommit, type RawRecord, type RawSource } from '../raw.ts'

/** Pages of commits after a position, up to and including `until`; throws an OpeningError where one is missing. */
export async function* commitPages(
  source: RawSource,
  after: number,
  until: number
): AsyncGenerator<readonly RawCommit[], void> {
  for (let position = after; position < until; ) {
    const page = (await source.commitsAfter(position)).filter((commit) => commit[0] <= until)
    const wrong = page.findIndex((commit, i) => commit[0] !== position + 1 + i)
    if (page.length === 0 || wrong >= 0) {
      const missing = position + 1 + Math.max(0, wrong)
      const text = `In het logboek ${source.told} ontbreekt het besluit op positie ${missing}: het is beschadigd.`
      throw new OpeningError(source.told, text)
    }
    position += page.length
    yield page
  }
}

/** The first position that is not there while later ones are, or undefined. */
export const firstHole = async (source: RawSource): Promise<number | undefined> => {
  for (let position = 0; ; ) {
    const page = await source.commitsAfter(position)
    if (page.length === 0) return undefined
    const wrong = page.findIndex((commit, i) => commit[0] !== position + 1 + i)
    if (wrong >= 0) return position + 1 + wrong
    position += page.length
  }
}

/** Pages of all records. */
export async function* recordPages(source: RawSource): AsyncGenerator<readonly RawRecord[], void> {
  let place = FIRST_RECORD
  for (;;) {
    const page = await source.recordsAfter(place)
    const last = page.at(-1)
    if (last === undefined) return
    place = last
    yield page
  }
}
