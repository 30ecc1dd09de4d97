// SPDX-License-Identifier: EUPL-1.2
import SearchableMap from 'minisearch/SearchableMap'
import { stemOf } from './stem.ts'

const backwards = (text: string): string => [...text].reverse().join('')

/** Words by their stems, looked up from the end: a Dutch compound ends in what it is a kind of. */
export class Endings {
  readonly #words = new SearchableMap<readonly string[]>()

  add(word: string): void {
    const key = backwards(stemOf(word))
    this.#words.set(key, [...(this.#words.get(key) ?? []), word])
  }

  remove(word: string): void {
    const key = backwards(stemOf(word))
    const left = (this.#words.get(key) ?? []).filter((each) => each !== word)
    if (left.length === 0) this.#words.delete(key)
    else this.#words.set(key, left)
  }

  /** The words with this stem. */
  of(stem: string): readonly string[] {
    return this.#words.get(backwards(stem)) ?? []
  }

  /** The words with a stem that ends in this one and has at least `more` letters before it. */
  *after(stem: string, more: number): Iterable<string> {
    for (const [longer, words] of this.#words.atPrefix(backwards(stem))) {
      if (longer.length >= stem.length + more) yield* words
    }
  }
}
