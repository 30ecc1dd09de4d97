// SPDX-License-Identifier: EUPL-1.2
import type { Rij } from './rij.ts'
import type { Tabel } from './tabel.ts'
import { Tekst } from './text.ts'
import { type Beginstappen, type Stap, stapNa } from './timeline.ts'

type Plat = string | number | boolean | null

/** Writes a row as a flat list of values. How a reference is written (by place or by id) is the caller's choice. */
export class Schrijver {
  uit: Plat[] = []
  /** Characters of the packed numbers written: what makes a row large. */
  omvang = 0
  readonly #verwijs: (rij: Rij) => number | string

  constructor(verwijs: (rij: Rij) => number | string) {
    this.#verwijs = verwijs
  }

  plat(waarde: Plat): void {
    this.uit.push(waarde)
  }

  rij(rij: Rij | null): void {
    this.uit.push(rij === null ? null : this.#verwijs(rij))
  }

  tekst(tekst: Tekst | null): void {
    if (tekst === null) this.uit.push(null)
    else this.uit.push(tekst.tekst, tekst.versie, tekst.pad)
  }

  getallen(getallen: Int32Array | null): void {
    if (getallen === null) {
      this.uit.push(null)
      return
    }
    const gepakt = Buffer.from(getallen.buffer, getallen.byteOffset, getallen.byteLength).toString('base64')
    this.omvang += gepakt.length
    this.uit.push(gepakt)
  }

  /** What may be absent: whether it is there, then itself by `schrijf`. */
  misschien<E>(waarde: E | null, schrijf: (waarde: E) => void): void {
    this.uit.push(waarde !== null)
    if (waarde !== null) schrijf(waarde)
  }

  /** A list: its length, then each element by `schrijf`. */
  lijst<E>(lijst: readonly E[], schrijf: (element: E) => void): void {
    this.uit.push(lijst.length)
    for (const element of lijst) schrijf(element)
  }

  /** A timeline: its length, then each step from new to old. */
  lijn<W>(lijn: Stap<W> | null, schrijf: (waarde: W) => void): void {
    const plek = this.uit.push(0) - 1
    let aantal = 0
    for (let stap = lijn; stap !== null; stap = stap.eerder) {
      this.uit.push(stap.sinds)
      schrijf(stap.waarde)
      aantal++
    }
    this.uit[plek] = aantal
  }
}

/** Reads what a Schrijver wrote. Throws TypeError where the next value is not what was asked for. */
export class Lezer {
  #van: readonly unknown[] = []
  #i = 0

  begin(van: readonly unknown[]): void {
    this.#van = van
    this.#i = 0
  }

  get uit(): boolean {
    return this.#i === this.#van.length
  }

  getal(): number {
    const waarde = this.#van[this.#i++]
    if (typeof waarde !== 'number') throw new TypeError(`not a number: ${typeof waarde}`)
    return waarde
  }

  getalOfNiets(): number | null {
    return this.#leeg() ? null : this.getal()
  }

  woord(): string {
    const waarde = this.#van[this.#i++]
    if (typeof waarde !== 'string') throw new TypeError(`not a string: ${typeof waarde}`)
    return waarde
  }

  woordOfNiets(): string | null {
    return this.#leeg() ? null : this.woord()
  }

  janee(): boolean {
    const waarde = this.#van[this.#i++]
    if (typeof waarde !== 'boolean') throw new TypeError(`not a boolean: ${typeof waarde}`)
    return waarde
  }

  rij<R extends Rij>(tabel: Tabel<R>): R {
    const rij = tabel.rijen[this.getal()]
    if (rij === undefined) throw new TypeError(`no such row of ${tabel.naam}`)
    return rij
  }

  rijOfNiets<R extends Rij>(tabel: Tabel<R>): R | null {
    return this.#leeg() ? null : this.rij(tabel)
  }

  tekst(): Tekst | null {
    return this.#leeg() ? null : new Tekst(this.woord(), this.getal(), this.woord())
  }

  getallen(): Int32Array | null {
    if (this.#leeg()) return null
    const bytes = Buffer.from(this.woord(), 'base64')
    const getallen = new Int32Array(bytes.byteLength / 4)
    bytes.copy(new Uint8Array(getallen.buffer))
    return getallen
  }

  misschien<E>(lees: () => E): E | null {
    return this.janee() ? lees() : null
  }

  lijst<E>(lees: () => E): E[] {
    const lijst: E[] = []
    for (let n = this.getal(); n > 0; n--) lijst.push(lees())
    return lijst
  }

  /** `begin`: where rows share the first steps of such lines. */
  lijn<W>(lees: () => W, begin?: Beginstappen<W>): Stap<W> | null {
    const stappen: { sinds: number; waarde: W }[] = []
    for (let n = this.getal(); n > 0; n--) stappen.push({ sinds: this.getal(), waarde: lees() })
    let lijn: Stap<W> | null = null
    for (let i = stappen.length - 1; i >= 0; i--) {
      const stap = stappen[i]
      if (stap !== undefined) lijn = stapNa(lijn, stap.sinds, stap.waarde, begin)
    }
    return lijn
  }

  /** Steps over a null; false when something else comes next. */
  #leeg(): boolean {
    if (this.#van[this.#i] !== null) return false
    this.#i++
    return true
  }
}
