// SPDX-License-Identifier: EUPL-1.2
import { Areas } from './areas.ts'
import { Dictionary } from './dictionary.ts'
import { Entries } from './entries.ts'
import { foldedWords } from './fold.ts'
import { type Answer, type Area, type Entry, kindOf, type Part, type Question } from './messages.ts'
import type { Numbers } from './numbers.ts'

/** A word in the name of a place says less of a thing than one in its own. */
const OF_PLACE = 0.25
/** More words than this no name has. */
const MOST_WORDS = 8
/** A slot and what it is ordered by in one number, so that they can be ordered as numbers: slots stay below this. */
const SLOTS = 2 ** 26
/** More than anything is ordered by: what is over comes after all that is not. */
const OVER = 2 ** 24
/** Fractions of a score that count. */
const FINE = 2 ** 12

/**
 * Things by the words of their names and of where they are, in columns: some 600,000 of them in less than 100 MB, and
 * the words that most of them have found in tens of milliseconds. Whoever asks waits, so it lives in a thread of its own.
 */
export class WordIndex {
  readonly #areas = new Areas()
  readonly #entries = new Entries()
  readonly #words = new Dictionary()
  readonly #mostGone: number

  /** `mostGone`: how many slots of what is gone are kept in any case. */
  constructor(mostGone = 10_000) {
    this.#mostGone = mostGone
  }

  get size(): number {
    return this.#entries.size
  }

  area(area: Area): void {
    this.#areas.put(area)
  }

  put(entry: Entry): void {
    this.#entries.remove(entry.id)
    const words = foldedWords(entry.name)
    const slot = this.#entries.add(entry, words.length)
    for (const word of new Set(words)) this.#words.add(word, slot)
    this.#tidyMany()
  }

  drop(id: number): void {
    this.#entries.remove(id)
    this.#tidyMany()
  }

  /** Clears away the words of all that is gone or was renamed. Answers whether there was any. */
  tidy(): boolean {
    if (this.#gone === 0) return false
    const to = this.#entries.compact()
    this.#words.rewrite((slot) => {
      const next = to[slot] ?? -1
      return next < 0 ? null : next
    })
    return true
  }

  /** The words of which something is kept, in order: those of what is gone too, until they are cleared away. */
  words(): readonly string[] {
    return this.#words.all()
  }

  ask(question: Question): Answer {
    const words = foldedWords(question.text).slice(0, MOST_WORDS)
    const { scores, counts } = this.#weigh(words)
    const all = this.#answer(question, scores, (slot) => words.length > 0 && counts[slot] === words.length)
    if (all.placed.total + all.placeless.total > 0 || words.length < 2) return { ...all, wider: false }
    const some = this.#answer(question, scores, (slot) => (counts[slot] ?? 0) > 0)
    return { ...some, wider: some.placed.total + some.placeless.total > 0 }
  }

  /** Per slot, what the words that were typed say of it together, and how many of them it has. */
  #weigh(words: readonly string[]): { scores: Float32Array; counts: Uint8Array } {
    const { length } = this.#entries
    const scores = new Float32Array(length)
    const counts = new Uint8Array(length)
    for (const [i, word] of words.entries()) {
      const best = this.#weighOne(word, i === words.length - 1)
      for (let slot = 0; slot < length; slot++) {
        const weight = best[slot] ?? 0
        if (weight === 0) continue
        scores[slot] = (scores[slot] ?? 0) + weight
        counts[slot] = (counts[slot] ?? 0) + 1
      }
    }
    return { scores, counts }
  }

  #weighOne(word: string, mayGoOn: boolean): Float32Array {
    const { length, words } = this.#entries
    const best = new Float32Array(length)
    for (const [slots, likely] of this.#words.meant(word, mayGoOn)) {
      const weight = likely * this.#rarity(slots)
      for (const slot of slots.all) {
        const shown = weight / Math.sqrt(words.at(slot))
        if (shown > (best[slot] ?? 0)) best[slot] = shown
      }
    }
    const areas = this.#areas.meant(word, mayGoOn)
    if (areas === null) return best
    for (let slot = 0; slot < length; slot++) {
      const weight = OF_PLACE * this.#entries.highest(slot, areas)
      if (weight > (best[slot] ?? 0)) best[slot] = weight
    }
    return best
  }

  /** What few have says more than what many have. */
  #rarity(slots: Numbers): number {
    return Math.log(1 + this.#entries.length / slots.length)
  }

  #answer(question: Question, scores: Float32Array, isFound: (slot: number) => boolean): Omit<Answer, 'wider'> {
    const { ids, places, fresh, until } = this.#entries
    const kinds = question.kinds === null ? null : new Set(question.kinds)
    const inside = question.area === null ? null : this.#areas.inside(question.area)
    const perKind = new Map<number, number>()
    const placed: number[] = []
    const placeless: number[] = []
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids.at(slot)
      if (id < 0 || !isFound(slot)) continue
      if (kinds !== null && !kinds.has(kindOf(id))) continue
      if (question.freshFrom !== null && fresh.at(slot) < question.freshFrom) continue
      const hasPlace = places.at(slot) >= 0
      if (hasPlace && inside !== null && this.#entries.highest(slot, inside) === 0) continue
      perKind.set(kindOf(id), (perKind.get(kindOf(id)) ?? 0) + 1)
      const first = question.order === 'FRESHEST' ? fresh.at(slot) : Math.round((scores[slot] ?? 0) * FINE)
      const rank = until.at(slot) <= question.today ? first - OVER : first
      ;(hasPlace ? placed : placeless).push(rank * SLOTS - slot)
    }
    return { placed: this.#part(placed, question), placeless: this.#part(placeless, question), perKind: [...perKind] }
  }

  /** Numbers are ordered in place by their own order, which for many is ten times faster than by a function. */
  #part(found: readonly number[], { skip, take }: Question): Part {
    const ordered = Float64Array.from(found).sort()
    const ids: number[] = []
    for (let i = ordered.length - 1 - skip; i >= 0 && ids.length < take; i--) {
      ids.push(this.#entries.ids.at(slotOf(ordered[i] ?? 0)))
    }
    return { ids, total: found.length }
  }

  get #gone(): number {
    return this.#entries.length - this.#entries.size
  }

  /** Each costs as much to clear away as all, so there must be many. */
  #tidyMany(): void {
    if (this.#gone > this.#mostGone && this.#gone >= this.#entries.size) this.tidy()
  }
}

/** Of `rank * SLOTS - slot`. */
const slotOf = (ordered: number): number => {
  const rest = -ordered % SLOTS
  return rest < 0 ? rest + SLOTS : rest
}
