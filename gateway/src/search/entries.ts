// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from './messages.ts'
import { Numbers } from './numbers.ts'
import { Slots } from './slots.ts'

const NONE = -1
/** Of a thing of which it is not kept when it was last right: before every day. */
const NEVER = -1

/** What is known of each thing besides its words, in columns; a thing is a slot, and a slot is never used twice. */
export class Entries {
  /** Per slot; -1 where the thing is gone. */
  readonly ids = new Numbers()
  /** Its first place; -1: it has none. */
  readonly places = new Numbers()
  readonly fresh = new Numbers()
  /** First day on which it is not there any more. */
  readonly until = new Numbers()
  /** Words in its name. */
  readonly words = new Numbers()
  /** The other places of the few that have several. */
  readonly #more = new Map<number, readonly number[]>()
  readonly #slots = new Slots()

  /** How many things there are. */
  get size(): number {
    return this.#slots.size
  }

  /** How many slots, gone ones too. */
  get length(): number {
    return this.ids.length
  }

  /** The slot of a new thing. */
  add({ id, places, fresh, until }: Entry, words: number): number {
    const slot = this.ids.length
    const [first = NONE, ...more] = places
    this.#slots.set(id, slot)
    this.ids.add(id)
    this.places.add(first)
    this.fresh.add(fresh ?? NEVER)
    this.until.add(until)
    this.words.add(words)
    if (more.length > 0) this.#more.set(slot, more)
    return slot
  }

  remove(id: number): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.ids.set(slot, NONE)
    this.#slots.delete(id)
    this.#more.delete(slot)
  }

  /** The highest of what these numbers per area say of its places. */
  highest(slot: number, perArea: Float32Array | Uint8Array): number {
    const first = this.places.at(slot)
    let highest = first < 0 ? 0 : (perArea[first] ?? 0)
    const more = this.#more.get(slot)
    if (more !== undefined) for (const place of more) highest = Math.max(highest, perArea[place] ?? 0)
    return highest
  }

  /** How near the nearest of its places is, by what is told per area; infinite where it has none. */
  nearest(slot: number, perArea: Float32Array): number {
    const first = this.places.at(slot)
    let nearest = first < 0 ? Number.POSITIVE_INFINITY : (perArea[first] ?? Number.POSITIVE_INFINITY)
    const more = this.#more.get(slot)
    if (more !== undefined) for (const place of more) nearest = Math.min(nearest, perArea[place] ?? nearest)
    return nearest
  }

  /** Leaves out the slots of what is gone; answers where each slot went, -1 for those. */
  compact(): Int32Array {
    const to = new Int32Array(this.length).fill(NONE)
    let next = 0
    for (const [slot, id] of this.ids.all.entries()) if (id >= 0) to[slot] = next++
    for (const column of [this.places, this.fresh, this.until, this.words, this.ids]) {
      column.rewrite((value, slot) => ((to[slot] ?? NONE) >= 0 ? value : null))
    }
    const more = [...this.#more].map(([slot, places]) => [to[slot] ?? NONE, places] as const)
    this.#more.clear()
    for (const [slot, places] of more) this.#more.set(slot, places)
    for (const [slot, id] of this.ids.all.entries()) this.#slots.set(id, slot)
    return to
  }
}
