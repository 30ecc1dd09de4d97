// SPDX-License-Identifier: EUPL-1.2
import type { Tabel } from './tabel.ts'

/** Audiences of a field, as bits: a viewer's `publiek` of a row holds the ones that apply. */
export const PUBLIEK = 1
export const BETROKKEN = 2
export const EIGENAAR = 4
export const GEMEENTE = 8
export const BEHEER = 16
/** May read what it tells, without belonging to it: its history is told as to everybody. */
export const LEZER = 32

/** One thing in the view. Subclasses have a fixed shape; nothing changes a row before `overzicht.raak(rij)`. */
export abstract class Rij {
  readonly tabel: Tabel<Rij>
  /** Id of the thing: of a gebied its code. */
  readonly id: string
  /** Place in its table, in order of first mention. Local to this process: never show it. */
  readonly nr: number
  /** Grows with every change of the row or of what it answers from others; unique over all rows. */
  revisie = 0
  /** Version of the thing's stream; 0 while only referred to, and for things without a stream of their own. */
  versie = 0
  /** False while others refer to it and it has not been seen itself: an open reference. */
  bekend = false
  /** Newest entry in the history, -1: none. */
  laatste = -1

  constructor(tabel: Tabel<Rij>, id: string) {
    this.tabel = tabel
    this.id = id
    this.nr = tabel.rijen.length
  }
}
