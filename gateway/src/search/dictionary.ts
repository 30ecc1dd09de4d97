// SPDX-License-Identifier: EUPL-1.2
import SearchableMap from 'minisearch/SearchableMap'
import { Endings } from './endings.ts'
import { Numbers } from './numbers.ts'
import { stemOf } from './stem.ts'
import type { Typed } from './typed.ts'

/** A shorter word with one wrong letter could be any other. */
const TYPO_FROM = 4
/** A shorter word, or a shorter rest, stands in too many others that have nothing to do with it. */
const PART_FROM = 3
const STEM_FROM = 4
const JOINED = 0.8
const SAME_STEM = 0.9
const PREFIX = 0.6
const PART = 0.5
const WRONG = 0.3

type Offer = (numbers: Numbers, likely: number) => void

/** Words and what has them: numbers, under each word in order of adding. */
export class Dictionary {
  readonly #words = new SearchableMap<Numbers>()
  readonly #endings = new Endings()

  add(word: string, number: number): void {
    let numbers = this.#words.get(word)
    if (numbers === undefined) {
      numbers = new Numbers()
      this.#words.set(word, numbers)
      if (isBent(word)) this.#endings.add(word)
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
    for (const word of empty) {
      this.#words.delete(word)
      if (isBent(word)) this.#endings.remove(word)
    }
  }

  /**
   * Everything that a word that was typed may stand for, with how likely that is, from 0 to 1: the word itself, words
   * that begin with it where it may go on, and words that differ from it by one letter or by two swapped ones.
   */
  meant({ word, mayGoOn, joined }: Typed): ReadonlyMap<Numbers, number> {
    return gathered((offer) => {
      this.#offerExact(word, 1, offer)
      if (mayGoOn) this.#offerLonger(word, 1, offer)
      if (word.length >= TYPO_FROM) this.#offerWrong(word, offer)
      for (const one of joined) {
        this.#offerExact(one, JOINED, offer)
        if (mayGoOn) this.#offerLonger(one, JOINED, offer)
      }
    })
  }

  /**
   * What a word that was typed has to do with: its other forms, compounds that begin with it or end in it, and what has
   * both parts of which it is one.
   */
  related({ word, joined }: Typed): ReadonlyMap<Numbers, number> {
    return gathered((offer) => {
      this.#offerForms(word, SAME_STEM, offer)
      for (const one of joined) this.#offerForms(one, SAME_STEM * JOINED, offer)
      this.#offerCompounds(stemOf(word), offer)
      this.#offerSplit(word, offer)
    })
  }

  #offerExact(word: string, likely: number, offer: Offer): void {
    const numbers = this.#words.get(word)
    if (numbers !== undefined) offer(numbers, likely)
  }

  #offerLonger(word: string, likely: number, offer: Offer): void {
    for (const [longer, numbers] of this.#words.atPrefix(word)) {
      offer(numbers, (likely * PREFIX * word.length) / longer.length)
    }
  }

  #offerWrong(word: string, offer: Offer): void {
    // One wrong letter and no more: two meet a third of all words.
    for (const [, [numbers, distance]] of this.#words.fuzzyGet(word, 1)) if (distance > 0) offer(numbers, WRONG)
    for (const other of swapped(word)) this.#offerExact(other, WRONG, offer)
  }

  #offerForms(word: string, likely: number, offer: Offer): void {
    for (const form of this.#endings.of(stemOf(word))) this.#offerExact(form, likely, offer)
  }

  #offerCompounds(stem: string, offer: Offer): void {
    if (stem.length < PART_FROM) return
    for (const compound of this.#endings.after(stem, PART_FROM)) {
      this.#offerExact(compound, (PART * stem.length) / compound.length, offer)
    }
    if (stem.length < STEM_FROM) return
    for (const [compound, numbers] of this.#words.atPrefix(stem)) {
      if (compound.length >= stem.length + PART_FROM) offer(numbers, (PART * stem.length) / compound.length)
    }
  }

  #offerSplit(word: string, offer: Offer): void {
    for (let i = PART_FROM; i <= word.length - PART_FROM; i++) {
      const last = this.#forms(word.slice(i))
      if (last.length === 0) continue
      for (const first of this.#forms(word.slice(0, i))) {
        for (const other of last) {
          const both = first.alsoIn(other)
          if (both.length > 0) offer(both, PART)
        }
      }
    }
  }

  #forms(word: string): readonly Numbers[] {
    return this.#endings.of(stemOf(word)).flatMap((form) => this.#words.get(form) ?? [])
  }
}

/** A number, or a name with one in it, has no other forms and is part of nothing; there are as many as of all words. */
const isBent = (word: string): boolean => !/\p{N}/u.test(word)

/** All that is offered, each as the likeliest that it was offered as. */
const gathered = (offerAll: (offer: Offer) => void): ReadonlyMap<Numbers, number> => {
  const found = new Map<Numbers, number>()
  offerAll((numbers, likely) => {
    if (likely > (found.get(numbers) ?? 0)) found.set(numbers, likely)
  })
  return found
}

/** The word with two neighbouring letters swapped, each way. */
const swapped = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => {
    const [before, first = '', second = '', after] = [word.slice(0, i), word[i], word[i + 1], word.slice(i + 2)]
    return `${before}${second}${first}${after}`
  })
