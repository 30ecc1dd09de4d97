// SPDX-License-Identifier: EUPL-1.2
import { Areas } from './areas.ts'
import { Dictionary } from './dictionary.ts'
import { Entries } from './entries.ts'
import { foldedWords } from './fold.ts'
import { type Answer, type Area, type Entry, kindOf, type Part, type Question } from './messages.ts'
import type { Numbers } from './numbers.ts'
import { Scratch } from './scratch.ts'
import { type Typed, typedWords } from './typed.ts'

/** A word in the name of a place says less of a thing than one in its own. */
const OF_PLACE = 0.25
/** A slot and what it is ordered by in one number, so that they can be ordered as numbers: slots stay below this. */
const SLOTS = 2 ** 26
/** More than anything is ordered by: what is over comes after all that is not. */
const OVER = 2 ** 24
/** Fractions of a score that count. */
const FINE = 2 ** 12
/** Of what is as near, what fits best comes first. Nobody tells apart what is nearer than this many m, or farther than all of it. */
const [NEARLY, FARTHEST, FITS, OF_FIT] = [100, 10_000, 2 ** 10, 8]

/**
 * Things by the words of their names and of where they are, in columns: 600,000 of them in some 125 MB, and the
 * words that most of them have found in tens of milliseconds. Whoever asks waits, so it lives in a thread of its own.
 */
export class WordIndex {
  readonly #areas = new Areas()
  readonly #entries = new Entries()
  readonly #words = new Dictionary()
  readonly #scratch = new Scratch()
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
    const words = typedWords(question.text)
    const { scores, counts } = this.#scratch.for(this.#entries.length)
    this.#weigh(words)
    const all = this.#answer(question, scores, (slot) => words.length > 0 && counts[slot] === words.length)
    if (all.placed.total + all.placeless.total > 0 || words.length < 2) return { ...all, wider: false }
    const some = this.#answer(question, scores, (slot) => (counts[slot] ?? 0) > 0)
    return { ...some, wider: some.placed.total + some.placeless.total > 0 }
  }

  /** Writes down per slot what the words that were typed say of it together, and how many of them it has. */
  #weigh(words: readonly Typed[]): void {
    const { length } = this.#entries
    const { scores, counts, best } = this.#scratch.for(length)
    scores.fill(0)
    counts.fill(0)
    for (const word of words) {
      this.#weighOne(word, best)
      for (let slot = 0; slot < length; slot++) {
        const weight = best[slot] ?? 0
        if (weight === 0) continue
        scores[slot] = (scores[slot] ?? 0) + weight
        counts[slot] = (counts[slot] ?? 0) + 1
      }
    }
  }

  /** Writes down per slot what one word says of it. */
  #weighOne(word: Typed, best: Float32Array): void {
    const { length, words } = this.#entries
    best.fill(0)
    for (const [slots, likely] of [...this.#words.meant(word), ...this.#words.related(word)]) {
      const weight = likely * this.#rarity(slots)
      const all = slots.all
      for (let i = 0; i < all.length; i++) {
        const slot = all[i] ?? 0
        const shown = weight / Math.sqrt(words.at(slot))
        if (shown > (best[slot] ?? 0)) best[slot] = shown
      }
    }
    const areas = this.#areas.meant(word)
    if (areas === null) return
    for (let slot = 0; slot < length; slot++) {
      const weight = OF_PLACE * this.#entries.highest(slot, areas)
      if (weight > (best[slot] ?? 0)) best[slot] = weight
    }
  }

  /** What few have says more than what many have. */
  #rarity(slots: Numbers): number {
    return Math.log(1 + this.#entries.length / slots.length)
  }

  #answer(question: Question, scores: Float32Array, isFound: (slot: number) => boolean): Omit<Answer, 'wider'> {
    const { ids, places, fresh, until } = this.#entries
    const kinds = question.kinds === null ? null : new Set(question.kinds)
    const distances =
      question.order === 'NEAREST' && question.from !== null ? this.#areas.distances(question.from) : null
    const inside = question.area === null ? null : this.#areas.inside(question.area)
    const perKind: number[] = []
    const { found } = this.#scratch.for(ids.length)
    let placed = 0
    let placeless = found.length
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids.at(slot)
      if (id < 0 || !isFound(slot)) continue
      if (kinds !== null && !kinds.has(kindOf(id))) continue
      if (question.freshFrom !== null && fresh.at(slot) < question.freshFrom) continue
      const hasPlace = places.at(slot) >= 0
      if (hasPlace && inside !== null && this.#entries.highest(slot, inside) === 0) continue
      const kind = kindOf(id)
      perKind[kind] = (perKind[kind] ?? 0) + 1
      const score = scores[slot] ?? 0
      const first =
        distances !== null
          ? nearness(this.#entries.nearest(slot, distances), score)
          : question.order === 'FRESHEST'
            ? fresh.at(slot)
            : Math.round(score * FINE)
      const rank = until.at(slot) <= question.today ? first - OVER : first
      found[hasPlace ? placed++ : --placeless] = rank * SLOTS - slot
    }
    return {
      placed: this.#part(found.subarray(0, placed), question),
      placeless: this.#part(found.subarray(placeless), question),
      perKind: [...perKind.entries()].filter(([, count]) => count > 0)
    }
  }

  /** Numbers are ordered in place by their own order, which for many is ten times faster than by a function. */
  #part(found: Float64Array, { skip, take }: Question): Part {
    const ordered = found.sort()
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

/** A whole number that is higher for what is nearer, and among what is as near for what fits better. */
const nearness = (meters: number, score: number): number =>
  Math.min(FITS - 1, Math.round(score * OF_FIT)) - Math.min(FARTHEST, Math.round(meters / NEARLY)) * FITS

/** Of `rank * SLOTS - slot`. */
const slotOf = (ordered: number): number => {
  const rest = -ordered % SLOTS
  return rest < 0 ? rest + SLOTS : rest
}
