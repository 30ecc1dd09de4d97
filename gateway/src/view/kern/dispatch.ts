// SPDX-License-Identifier: EUPL-1.2
import { type Elk, stroomVan, tekstGewist } from '@naober/contracts'
import type { Interned } from './interned.ts'
import type { Rij } from './rij.ts'
import type { RowIndex } from './row-index.ts'
import type { Tabel } from './tabel.ts'
import type { Detail, Verwerking } from './verwerking.ts'

/** From the name of a stream to the row that it is about. */
export class Rijvinder {
  readonly #index: RowIndex<Rij>
  readonly #prefix: number
  readonly #idVan: ((stroom: string) => string) | null

  constructor({ index, aggregaat, idVanStroom }: Tabel<Rij>) {
    this.#index = index
    this.#prefix = stroomVan(aggregaat, '').length
    this.#idVan = idVanStroom
  }

  vind(stroom: string): Rij {
    return this.#index.take(this.#idVan === null ? stroom.slice(this.#prefix) : this.#idVan(stroom))
  }
}

/** One event type: which rows it is about, and what it does to one. */
export interface Stap {
  /** Number of the type: its place in the list of all types. */
  readonly nr: number
  readonly type: string
  readonly tabel: Tabel<Rij>
  readonly rijen: Rijvinder
  readonly doe: Verwerking<Rij>[string]
  /** The day in the world that the event's data names; undefined where it names none. */
  readonly op: (data: Elk) => string | undefined
}

/** Fields by which an event tells since when it holds. */
const DAGVELDEN = ['op', 'van', 'tot'] as const

const leesOp: Readonly<Record<(typeof DAGVELDEN)[number] | 'niets', Stap['op']>> = {
  op: (data) => data.op,
  van: (data) => data.van,
  tot: (data) => data.tot,
  niets: () => undefined
}

/** Kinds that fit in the number of a row's detail. */
const MAX_TABELLEN = 64

/** From event type to what it does, and from a number back to the type or the row that it stands for. */
export class Dispatch {
  readonly wisnummer: number
  readonly #tabellen: readonly Tabel<Rij>[]
  readonly #opType = new Map<string, Stap>()
  readonly #opNummer: Stap[] = []
  readonly #opStroom = new Map<string, Rijvinder>()

  constructor(tabellen: readonly Tabel<Rij>[]) {
    if (tabellen.length > MAX_TABELLEN) throw new Error(`more than ${MAX_TABELLEN} kinds`)
    this.#tabellen = tabellen
    for (const [i, tabel] of tabellen.entries()) {
      tabel.nummer = i
      const rijen = new Rijvinder(tabel)
      this.#opStroom.set(stroomVan(tabel.aggregaat, ''), rijen)
      for (const soort of tabel.aggregaat.gebeurtenissen) this.#leg(tabel, rijen, soort.naam, soort.schema.properties)
    }
    this.wisnummer = this.#opNummer.length
  }

  #leg(tabel: Tabel<Rij>, rijen: Rijvinder, type: string, velden: object): void {
    const doe = tabel.verwerking[type]
    if (doe === undefined) throw new Error(`${tabel.naam} does not take in ${type}`)
    if (tabel.woorden[type] === undefined) throw new Error(`${tabel.naam} has no words for ${type}`)
    if (this.#opType.has(type)) throw new Error(`two kinds take in ${type}`)
    const dagveld = DAGVELDEN.find((veld) => Object.hasOwn(velden, veld) && isDatum(velden, veld)) ?? 'niets'
    const stap = { nr: this.#opNummer.length, type, tabel, rijen, doe, op: leesOp[dagveld] }
    this.#opType.set(type, stap)
    this.#opNummer.push(stap)
  }

  vind(type: string): Stap | undefined {
    return this.#opType.get(type)
  }

  /** The row that a stream of any kind is about. */
  rijVan(stroom: string): Rij | undefined {
    return this.#opStroom.get(stroom.slice(0, stroom.indexOf('-') + 1))?.vind(stroom)
  }

  /** The event type that a number stands for, with its words. */
  type(nr: number): { readonly type: string; readonly woorden: (detail: string | null) => string } {
    const stap = this.#opNummer[nr]
    if (stap === undefined) return { type: tekstGewist.naam, woorden: () => 'Tekst weggehaald' }
    return { type: stap.type, woorden: stap.tabel.woorden[stap.type] ?? (() => stap.type) }
  }

  /** A detail as a number: even for a code, odd for a row, -1 for none. */
  nummer(detail: Detail, codes: Interned): number {
    if (detail === null) return -1
    if (typeof detail === 'string') return codes.nummer(detail) * 2
    return (detail.nr * MAX_TABELLEN + detail.tabel.nummer) * 2 + 1
  }

  /** The detail that a number stands for. */
  detail(nummer: number, codes: Interned): Detail {
    if (nummer < 0) return null
    const helft = Math.floor(nummer / 2)
    if (nummer % 2 === 0) return codes.woord(helft)
    return this.#tabellen[helft % MAX_TABELLEN]?.rijen[Math.floor(helft / MAX_TABELLEN)] ?? null
  }
}

/** FaseGewijzigd has a `van` that is a phase: only a date tells a day. */
const isDatum = (velden: Elk, veld: string): boolean => velden[veld].format === 'date'
