// SPDX-License-Identifier: EUPL-1.2
import type { LogIdentity } from '../event-store.ts'
import { OpeningError } from '../opening-error.ts'
import type { RawRecord, RawTarget } from '../raw.ts'
import { adoptCursor, restoredIdentity } from './restored.ts'

/**
 * Turns a log that was put back by other means than a backup of ours into a log of its own: a new id, the old one its
 * parent up to the last commit that came back. Whoever read further in the parent then sees that its cursor no longer
 * fits; a process that was still writing to it ends. `cursors`: the collection of records that are cursors. May be
 * repeated. For a stopped service; throws an OpeningError.
 */
export const adoptRestored = async (
  store: RawTarget,
  cursors: string
): Promise<{ readonly identity: LogIdentity; readonly position: number; readonly at: number }> => {
  const state = await store.state()
  if (state.kind !== 'LOG') throw new OpeningError(store.told, `In ${store.told} staat geen logboek.`)
  const { position, at } = await store.tail()
  const identity = restoredIdentity(state.identity, position)
  const adopt = (each: RawRecord): RawRecord => adoptCursor(state.identity, position, identity, each)
  const own = await recordsIn(store, cursors)
  await store.adopt(
    identity,
    own.map(adopt).filter((each, i) => each !== own[i])
  )
  return { identity, position, at }
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
