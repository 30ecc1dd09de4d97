// SPDX-License-Identifier: EUPL-1.2
import { metersTussen, type Punt } from '../view/kern/midden.ts'
import { Dictionary } from './dictionary.ts'
import { foldedWords } from './fold.ts'
import type { Area } from './messages.ts'
import type { Typed } from './typed.ts'

const NONE = -1

/** Areas by the words of their names, and what lies in what. */
export class Areas {
  readonly #words = new Dictionary()
  readonly #names: string[] = []
  readonly #parents: number[] = []
  readonly #middles: (Punt | null)[] = []

  put([number, parent, name, middle]: Area): void {
    this.#parents[number] = parent
    this.#middles[number] = middle
    if (this.#names[number] === name) return
    if (this.#names[number] !== undefined) this.#words.rewrite((each) => (each === number ? null : each))
    this.#names[number] = name
    for (const word of new Set(foldedWords(name))) this.#words.add(word, number)
  }

  /**
   * Per area, how likely it or one that it lies in is meant by a word, from 0 to 1; null: none is. What the word only
   * has to do with is left out: half of all places end in `buurt`.
   */
  meant(typed: Typed): Float32Array | null {
    const meant = this.#words.meant(typed)
    if (meant.size === 0) return null
    const own = new Float32Array(this.#parents.length)
    for (const [numbers, weight] of meant) {
      for (const number of numbers.all) own[number] = Math.max(own[number] ?? 0, weight)
    }
    return own.map((_, number) => this.#walk(number, 0, (best, here) => Math.max(best, own[here] ?? 0)))
  }

  /** Per area, 1 where it is this one or lies in it. */
  inside(area: number): Uint8Array {
    return Uint8Array.from(this.#parents, (_, number) =>
      this.#walk(number, 0, (in_, here) => (here === area ? 1 : in_))
    )
  }

  /** Per area, how far its middle is from that of this one, in m; infinite where one of the two is not known. */
  distances(area: number): Float32Array {
    const from = this.#middle(area)
    return Float32Array.from(this.#parents, (_, number) => {
      const to = this.#middle(number)
      return from === null || to === null ? Number.POSITIVE_INFINITY : metersTussen(from, to)
    })
  }

  /** Its own, or that of what it lies in where its boundary is not known. */
  #middle(area: number): Punt | null {
    return this.#walk<Punt | null>(area, null, (found, here) => found ?? this.#middles[here] ?? null)
  }

  #walk<T>(number: number, begin: T, step: (value: T, area: number) => T): T {
    let value = begin
    for (let here = number; here >= 0; here = this.#parents[here] ?? NONE) value = step(value, here)
    return value
  }
}
