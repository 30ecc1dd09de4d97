// SPDX-License-Identifier: EUPL-1.2
import SearchableMap from 'minisearch/SearchableMap'
import { Numbers } from './numbers.ts'

/** A shorter word with one wrong letter could be any other. */
const TYPO_FROM = 4
const PREFIX = 0.6
const WRONG = 0.3

/** Words and what has them: numbers, under each word in order of adding. */
export class Dictionary {
  readonly #words = new SearchableMap<Numbers>()

  add(word: string, number: number): void {
    let numbers = this.#words.get(word)
    if (numbers === undefined) {
      numbers = new Numbers()
      this.#words.set(word, numbers)
    }
    numbers.add(number)
  }

  /** Every word, in order. */
  all(): readonly string[] {
    return [...this.#words.keys()].sort()
  }

  /** As of `Numbers`, for every word; a word that nothing has is forgotten. */
  rewrite(replacement: (number: number) => number | null): void {
    const empty: string[] = []
    for (const [word, numbers] of this.#words) {
      numbers.rewrite(replacement)
      if (numbers.length === 0) empty.push(word)
    }
    for (const word of empty) this.#words.delete(word)
  }

  /**
   * Everything that may be meant by a word that was typed, with how likely that is, from 0 to 1: the word itself, words
   * that begin with it where it `mayGoOn`, and words that differ from it by one letter or by two swapped ones.
   */
  meant(word: string, mayGoOn: boolean): ReadonlyMap<Numbers, number> {
    const found = new Map<Numbers, number>()
    const offer = (numbers: Numbers, weight: number): void => {
      if (weight > (found.get(numbers) ?? 0)) found.set(numbers, weight)
    }
    const exact = this.#words.get(word)
    if (exact !== undefined) offer(exact, 1)
    if (mayGoOn) {
      for (const [longer, numbers] of this.#words.atPrefix(word)) offer(numbers, (PREFIX * word.length) / longer.length)
    }
    if (word.length >= TYPO_FROM) {
      // One wrong letter and no more: two meet a third of all words.
      for (const [, [numbers, distance]] of this.#words.fuzzyGet(word, 1)) if (distance > 0) offer(numbers, WRONG)
      for (const other of swapped(word)) {
        const numbers = this.#words.get(other)
        if (numbers !== undefined) offer(numbers, WRONG)
      }
    }
    return found
  }
}

/** The word with two neighbouring letters swapped, each way. */
const swapped = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => {
    const [before, first = '', second = '', after] = [word.slice(0, i), word[i], word[i + 1], word.slice(i + 2)]
    return `${before}${second}${first}${after}`
  })
