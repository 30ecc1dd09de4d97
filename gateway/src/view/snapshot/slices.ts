// SPDX-License-Identifier: EUPL-1.2
import { CHUNK } from '../kern/history.ts'
import type { Rij } from '../kern/rij.ts'
import type { Tabel } from '../kern/tabel.ts'
import { Schrijver } from '../kern/velden.ts'
import type { Overzicht, Redder } from '../overzicht.ts'
import { frame, jsonFrame } from './frame.ts'
import type { SnapshotHead } from './head.ts'

/** Rows written per slice, so that one takes a few ms at most, */
export const ROWS_PER_SLICE = 300
/** unless they are large: boundaries. In characters. */
const CHARS_PER_SLICE = 1 << 19
/** Ids or codes written per slice. */
const WORDS_PER_SLICE = 4_000

/**
 * The view as it was at the moment of making, in slices, while commits go on: a row that changes before its turn is
 * saved first. All that never changes (ids, codes, history) is only counted at the start.
 */
export class SnapshotSlices implements Redder, Iterable<Buffer> {
  readonly tot: number
  /** Rows written by the largest slice so far. */
  largest = 0
  readonly #overzicht: Overzicht
  readonly #head: SnapshotHead
  readonly #tabellen: readonly Tabel<Rij>[]
  readonly #schrijver = new Schrijver((rij) => rij.nr)
  /** Rows saved because they changed: written ready, in the order of change. */
  #saved: (string | number | boolean | null)[][] = []
  /** Rows before this one, in order of table and nr, have had their turn. */
  #tabel = 0
  #nr = 0

  constructor(overzicht: Overzicht, hash: string) {
    if (overzicht.redder !== null) throw new Error('a snapshot is already being written')
    this.#overzicht = overzicht
    this.#tabellen = overzicht.tabellen
    this.tot = overzicht.revisie
    this.#head = {
      hash,
      revisie: overzicht.revisie,
      bronnen: overzicht.bronnen.map(({ dienst, logId, positie, commandId, at }) => ({
        dienst,
        logId,
        positie,
        commandId,
        at
      })),
      onverwerkt: { aantal: overzicht.onverwerkt.aantal, eerste: [...overzicht.onverwerkt.eerste] },
      tabellen: this.#tabellen.map(({ naam, rijen }) => ({ naam, aantal: rijen.length })),
      details: overzicht.details.alle().length,
      history: overzicht.history.length
    }
    overzicht.redder = this
  }

  /** The view need not save rows any more. */
  end(): void {
    if (this.#overzicht.redder === this) this.#overzicht.redder = null
  }

  /** Called before a row changes that did not change since the start. */
  red(rij: Rij): void {
    const tabel = rij.tabel.nummer
    if (rij.nr >= (this.#head.tabellen[tabel]?.aantal ?? 0)) return
    if (tabel < this.#tabel || (tabel === this.#tabel && rij.nr < this.#nr)) return
    const schrijver = this.#schrijver
    const eerder = schrijver.uit
    schrijver.uit = [tabel, 1]
    schrijf(rij, schrijver)
    this.#saved.push(schrijver.uit)
    schrijver.uit = eerder
  }

  *[Symbol.iterator](): Generator<Buffer> {
    yield jsonFrame('HEAD', this.#head)
    yield* this.#ids()
    yield* this.#details()
    yield* this.#history()
    yield* this.#rows()
    yield frame('END', Buffer.alloc(0))
    this.end()
  }

  *#ids(): Generator<Buffer> {
    for (const [i, tabel] of this.#tabellen.entries()) {
      const aantal = this.#head.tabellen[i]?.aantal ?? 0
      for (let nr = 0; nr < aantal; nr += WORDS_PER_SLICE) {
        const ids = tabel.rijen.slice(nr, Math.min(aantal, nr + WORDS_PER_SLICE)).map(({ id }) => id)
        yield jsonFrame('IDS', [i, ...ids])
      }
    }
  }

  *#details(): Generator<Buffer> {
    for (let nr = 0; nr < this.#head.details; nr += WORDS_PER_SLICE) {
      const tot = Math.min(this.#head.details, nr + WORDS_PER_SLICE)
      yield jsonFrame('DETAILS', this.#overzicht.details.alle().slice(nr, tot))
    }
  }

  *#history(): Generator<Buffer> {
    const { history } = this.#head
    for (const [i, chunk] of this.#overzicht.history.chunks.entries()) {
      const aantal = Math.min(CHUNK, history - i * CHUNK)
      if (aantal <= 0) return
      const columns = chunk.columns().map((column) => {
        const part = column.subarray(0, aantal)
        return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
      })
      yield frame('HISTORY', Buffer.concat(columns))
    }
  }

  *#rows(): Generator<Buffer> {
    const aantallen = this.#head.tabellen
    while (this.#tabel < aantallen.length) {
      const aantal = aantallen[this.#tabel]?.aantal ?? 0
      if (aantal === 0) this.#tabel++
      else yield this.#slice(this.#tabellen[this.#tabel], aantal)
    }
    while (this.#saved.length > 0) yield this.#savedSlice()
  }

  /** The next rows of the table whose turn it is; those that changed since the start were saved then. */
  #slice(tabel: Tabel<Rij> | undefined, aantal: number): Buffer {
    const saved = this.#takeSaved()
    const schrijver = this.#schrijver
    schrijver.uit = [this.#tabel, 0]
    schrijver.omvang = 0
    let rows = 0
    while (this.#nr < aantal && rows < ROWS_PER_SLICE && schrijver.omvang < CHARS_PER_SLICE) {
      const rij = tabel?.rijen[this.#nr++]
      if (rij === undefined || rij.revisie > this.tot) continue
      schrijf(rij, schrijver)
      rows++
    }
    schrijver.uit[1] = rows
    if (this.#nr >= aantal) {
      this.#tabel++
      this.#nr = 0
    }
    this.largest = Math.max(this.largest, rows + saved.length)
    return jsonFrame('ROWS', schrijver.uit.concat(...saved))
  }

  #savedSlice(): Buffer {
    const saved = this.#takeSaved()
    this.largest = Math.max(this.largest, saved.length)
    return jsonFrame('ROWS', saved.flat())
  }

  #takeSaved(): (string | number | boolean | null)[][] {
    const saved = this.#saved.slice(0, ROWS_PER_SLICE)
    this.#saved = this.#saved.slice(ROWS_PER_SLICE)
    return saved
  }
}

const schrijf = (rij: Rij, uit: Schrijver): void => {
  uit.plat(rij.nr)
  uit.plat(rij.revisie)
  uit.plat(rij.versie)
  uit.plat(rij.bekend)
  uit.plat(rij.laatste)
  rij.tabel.bewaar(rij, uit)
}
