// SPDX-License-Identifier: EUPL-1.2
import { type Dag, leesbaar } from './day.ts'
import type { Dispatch } from './dispatch.ts'
import type { History } from './history.ts'
import type { Interned } from './interned.ts'
import type { Rij } from './rij.ts'

/** Something that happened to a thing. */
export interface Gebeurd {
  /** When it was recorded, ms since the epoch. */
  readonly at: number
  /** When it held in the world. */
  readonly dag: Dag
  readonly positie: number
  /** Version of the thing's stream after it: what `wis…Tekst` asks for. */
  readonly versie: number
  /** Event type. */
  readonly type: string
  /** Code, or name of the other thing it was about. */
  readonly detail: string | null
  /** The other thing it was about. */
  readonly over: Rij | null
  /** In Dutch words. */
  readonly woorden: string
}

/**
 * The history of one row after a position, newest first; what came before is not even looked at. Names in it are the present ones, so that a text taken back is gone here
 * too.
 */
export const leesGeschiedenis = (
  history: History,
  dispatch: Dispatch,
  codes: Interned,
  rij: Rij,
  na: number
): Gebeurd[] => {
  const gebeurd: Gebeurd[] = []
  for (const { at, dag, positie, versie, soort, detail: nummer } of history.from(rij.laatste)) {
    if (positie <= na) break
    const gevonden = dispatch.detail(nummer, codes)
    const over = typeof gevonden === 'string' ? null : gevonden
    const detail = typeof gevonden === 'string' ? gevonden : over === null ? null : over.tabel.label(over)
    const { type, woorden } = dispatch.type(soort)
    // A name is whatever somebody typed, and is no day where it looks like one.
    const gezegd = detail !== null && over === null ? leesbaar(detail) : detail
    gebeurd.push({ at, dag, positie, versie, type, detail, over, woorden: woorden(gezegd) })
  }
  return gebeurd
}
