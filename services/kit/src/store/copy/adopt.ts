// SPDX-License-Identifier: EUPL-1.2
import type { LogIdentity } from '../event-store.ts'
import { OpeningError } from '../opening-error.ts'
import type { RawRecord, RawTarget } from '../raw.ts'
import { firstHole } from './pages.ts'
import { adoptRecord, type KeptPlace, restoredIdentity } from './restored.ts'

/** Batches are of 500 at most, and few processes of a service write at once. */
const MOST_STRAYS = 5_000

/** A log that was put back, as it goes on. */
export interface Adopted {
  readonly identity: LogIdentity
  readonly position: number
  readonly at: number
  /** How many commits behind a hole were dropped. */
  readonly strays: number
}

/**
 * Turns a log that was put back by other means than a backup of ours into a log of its own: a new id, the old one its
 * parent up to the last commit that came back. Whoever read further in the parent then sees that its cursor no longer
 * fits; a process that was still writing to it ends. `kept`: the records that name places in it. May be repeated. For a stopped service; throws an OpeningError.
 *
 * What stands behind a hole was sent by a process that ran while the log was put back, and was not acknowledged: nobody
 * acknowledges behind a place that is not there. It is dropped. More of it than such processes can leave is damage.
 */
export const adoptRestored = async (store: RawTarget, kept: readonly KeptPlace[]): Promise<Adopted> => {
  const state = await store.state()
  if (state.kind !== 'LOG') throw new OpeningError(store.told, `In ${store.told} staat geen logboek.`)
  const strays = await dropStrays(store)
  const { position, at } = await store.tail()
  const identity = restoredIdentity(state.identity, position)
  const changed: RawRecord[] = []
  for (const { collection } of kept) {
    for (const record of await recordsIn(store, collection)) {
      const after = adoptRecord(kept, state.identity, position, identity, record)
      if (after !== record) changed.push(after)
    }
  }
  await store.adopt(identity, changed)
  return { identity, position, at, strays }
}

const dropStrays = async (store: RawTarget): Promise<number> => {
  const hole = await firstHole(store)
  if (hole === undefined) return 0
  let strays = 0
  for (let after = hole; ; ) {
    const page = await store.commitsAfter(after)
    const last = page.at(-1)
    if (last === undefined) break
    strays += page.length
    after = last[0]
    if (strays > MOST_STRAYS) {
      const text = `In het logboek ${store.told} ontbreekt het besluit op positie ${hole}, en er staan er meer dan ${MOST_STRAYS} achter: het is beschadigd. Zet het opnieuw terug, of zet een backup terug met naober herstel --overschrijf.`
      throw new OpeningError(store.told, text)
    }
  }
  await store.cutAfter(hole)
  return strays
}

/** All records of a collection. */
const recordsIn = async (store: RawTarget, collection: string): Promise<readonly RawRecord[]> => {
  const found: RawRecord[] = []
  for (let key = ''; ; ) {
    const page = await store.recordsAfter({ collection, key })
    const own = page.filter((each) => each.collection === collection)
    found.push(...own)
    const last = page.at(-1)
    if (last === undefined || own.length < page.length) return found
    key = last.key
  }
}
