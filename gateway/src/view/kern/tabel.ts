// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat, Wie } from '@naober/contracts'
import type { Overzicht } from '../overzicht.ts'
import type { Dag } from './day.ts'
import type { Elementsoort } from './elementen.ts'
import { leeg, opIdErbij } from './lists.ts'
import type { Rij } from './rij.ts'
import { RowIndex } from './row-index.ts'
import type { Lezer, Schrijver } from './velden.ts'
import type { Verwerking } from './verwerking.ts'

/** An area under which rows can be found. */
export interface Gebiedsrij extends Rij {
  readonly ouder: Gebiedsrij | null
  /** Packed boundary, see vlak.ts. */
  readonly grens: Int32Array | null
}

/** Where a row stands: in the smallest area that is known of it, and in the drawn area that it names. */
export interface Staanplaats {
  readonly gebied: Gebiedsrij
  readonly getekend: Rij | null
}

/** By what people find a row: only what everybody may see. */
export interface Zoekbaar {
  readonly naam: string
  /** The smallest areas in which it is now, or was last; none: it has no place. */
  readonly plekken: readonly Gebiedsrij[]
  /** Day on which it was last known to be right; null: that is not kept of it. */
  readonly versOp: Dag | null
  /** First day on which it is not there any more: stopped, gone, lapsed or over; OPEN_EIND while nothing ended it. */
  readonly tot: Dag
}

/** The class of a kind's rows. */
export type Rijklasse<R extends Rij> = abstract new (...args: never) => R

/**
 * All rows of one kind. A kind of thing is one file in `gateway/src/view` with one subclass; the overzicht finds it
 * there by itself.
 */
export abstract class Tabel<R extends Rij> {
  abstract readonly aggregaat: ElkAggregaat
  /** Class of its rows: by which other kinds find this table. */
  abstract readonly rijklasse: Rijklasse<R>
  /** What each event does to a row. */
  abstract readonly verwerking: Verwerking<R>
  /** Each event in Dutch words, for the history; `detail` is what `verwerking` returned, a row by its name. */
  abstract readonly woorden: Readonly<Record<string, (detail: string | null) => string>>

  readonly overzicht: Overzicht
  /** Place among the kinds; see dispatch.ts. */
  nummer = 0
  /** Every row in order of first mention, open references too. */
  readonly rijen: R[] = []
  readonly index: RowIndex<R> = new RowIndex((id) => {
    const rij = this.maak(id)
    this.rijen.push(rij)
    this.overzicht.geboren(rij)
    return rij
  })
  /** From a stream's name to an id, where it is not all that follows the kind's name. */
  readonly idVanStroom: ((stroom: string) => string) | null = null
  /** By `nr` of the area: the rows that are or ever were there. */
  readonly #inGebied: (R[] | undefined)[] = []

  constructor(overzicht: Overzicht) {
    this.overzicht = overzicht
  }

  /** Name of the aggregate: `Initiatief`. Also the `soort` of notes. */
  get naam(): string {
    return this.aggregaat.naam
  }

  protected abstract maak(id: string): R

  /** How a person would call it: by its name, or what it is where nobody told its name yet. */
  abstract label(rij: R): string

  /** True of what was withdrawn: others than its own people are told no more of it than that. */
  ingetrokken(_rij: R): boolean {
    return false
  }

  /** The audiences that `wie` belongs to for this row: bits of rij.ts, PUBLIEK always among them. */
  abstract publiek(wie: Wie, rij: R): number

  /** Areas whose followers hear of a change of this row: everywhere it is or was. */
  abstract gebiedenVan(rij: R): readonly Gebiedsrij[]

  /** Writes everything that `laad` needs; derived indexes are left out. */
  abstract bewaar(rij: R, uit: Schrijver): void
  /** Reads what `bewaar` wrote, in the same order. */
  abstract laad(rij: R, van: Lezer): void
  /** Puts a loaded row into the indexes that its events had put it in. */
  abstract indexeer(rij: R): void

  /** The row with this id, also an open reference (`bekend` is false); undefined when nobody mentioned it. */
  get(id: string): R | undefined {
    return this.index.get(id)
  }

  /** The same, made as an open reference where it is not there yet: for taking in events, never for reading. */
  haal(id: string): R {
    return this.index.take(id)
  }

  /** Rows that are or ever were in the area (or in what lies in it), in order of id; filter by date yourself. */
  inGebied(gebied: Gebiedsrij): readonly R[] {
    return this.#inGebied[gebied.nr] ?? []
  }

  /** Lists the row under an area and all that this lies in. */
  protected leg(rij: R, gebied: Gebiedsrij): void {
    for (let hier: Gebiedsrij | null = gebied; hier !== null; hier = hier.ouder) {
      this.#inGebied[hier.nr] = opIdErbij(this.#inGebied[hier.nr] ?? leeg(), rij)
    }
  }

  /** Takes the row out from under an area and all that this lies in. */
  protected ontleg(rij: R, gebied: Gebiedsrij): void {
    for (let hier: Gebiedsrij | null = gebied; hier !== null; hier = hier.ouder) {
      const lijst = this.#inGebied[hier.nr]
      const plek = lijst?.indexOf(rij) ?? -1
      if (plek >= 0) lijst?.splice(plek, 1)
    }
  }

  /** By what the row is found in word search; null: it is not, and that is so for most kinds. */
  zoekbaar(_rij: R): Zoekbaar | null {
    return null
  }

  /** The row on whose page this one is shown: itself, for most kinds. Null: there is none. */
  getoondBij(rij: R): Rij | null {
    return rij
  }

  /** Which of the eight kinds of element of the sociale basisinfrastructuur its rows can be; most are none. */
  readonly elementsoorten: readonly Elementsoort[] = []

  /** Where a row stands on a day, of a kind that can be found in an area that residents drew; null: nowhere. */
  staanplaats(_rij: R, _dag: Dag): Staanplaats | null {
    return null
  }

  /** As which of these the row counts in an area on a day; null: it does not. */
  telt(_rij: R, _gebied: Gebiedsrij, _dag: Dag): Elementsoort | null {
    return null
  }
}
