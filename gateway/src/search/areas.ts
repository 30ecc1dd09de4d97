// SPDX-License-Identifier: EUPL-1.2
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

  put([number, parent, name]: Area): void {
    this.#parents[number] = parent
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

  #walk(number: number, begin: number, step: (value: number, area: number) => number): number {
    let value = begin
    for (let here = number; here >= 0; here = this.#parents[here] ?? NONE) value = step(value, here)
    return value
  }
}
