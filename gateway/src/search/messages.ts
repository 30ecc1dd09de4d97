// SPDX-License-Identifier: EUPL-1.2
import type { Punt } from '../view/kern/midden.ts'

/** A thing as the index knows it. Numbers are those of this process; see `numberOf`. */
export interface Entry {
  readonly id: number
  readonly name: string
  /** Areas in which it is, the smallest that are known; none: it has no place. */
  readonly places: readonly number[]
  /** Day on which it was last known to be right; null: that is not kept of it. */
  readonly fresh: number | null
  /** First day on which it is not there any more. */
  readonly until: number
}

/** Things in columns: to hand over an object per thing costs three times as much (measured). */
export class Columns {
  readonly ids: number[] = []
  readonly names: string[] = []
  /** Of all things, one after the other; those of a thing end before its number in `placesEnd`. */
  readonly places: number[] = []
  readonly placesEnd: number[] = []
  readonly fresh: (number | null)[] = []
  readonly until: number[] = []

  add({ id, name, places, fresh, until }: Entry): void {
    this.ids.push(id)
    this.names.push(name)
    this.places.push(...places)
    this.placesEnd.push(this.places.length)
    this.fresh.push(fresh)
    this.until.push(until)
  }
}

/** The things that arrived in columns; what is handed over is no instance any more. */
export function* entriesOf({ ids, names, places, placesEnd, fresh, until }: Omit<Columns, 'add'>): Generator<Entry> {
  for (const [i, id] of ids.entries()) {
    yield {
      id,
      name: names[i] ?? '',
      places: places.slice(placesEnd[i - 1] ?? 0, placesEnd[i]),
      fresh: fresh[i] ?? null,
      until: until[i] ?? 0
    }
  }
}

/** An area: its number, that of the area it lies in (-1: none), its name, and its middle where its boundary is known. */
export type Area = readonly [number: number, parent: number, name: string, middle: Punt | null]

/** What is looked for. */
export interface Question {
  readonly text: string
  /** Numbers of the kinds; null: all. */
  readonly kinds: readonly number[] | null
  /** Number of the area in which it must be; null: anywhere. What has no place is found apart all the same. */
  readonly area: number | null
  /** Only what was known to be right on this day or later. */
  readonly freshFrom: number | null
  /** What is over by this day is found after all that is not. */
  readonly today: number
  /** `NEAREST` to the middle of the area with the number `from`. */
  readonly order: 'BEST' | 'FRESHEST' | 'NEAREST'
  readonly from: number | null
  readonly skip: number
  readonly take: number
}

/** Some of what was found, in order, and how much there is of all. */
export interface Part {
  readonly ids: readonly number[]
  readonly total: number
}

/** What was found: with a place, and apart what has none. */
export interface Answer {
  readonly placed: Part
  readonly placeless: Part
  /** Per kind, over both. */
  readonly perKind: readonly (readonly [kind: number, count: number])[]
  /** Nothing has all words, so this has some of them. */
  readonly wider: boolean
}

export type ToWorker =
  | { readonly kind: 'AREAS'; readonly areas: readonly Area[] }
  | { readonly kind: 'PUT'; readonly entries: Omit<Columns, 'add'> }
  | { readonly kind: 'DROP'; readonly ids: readonly number[] }
  | { readonly kind: 'ASK'; readonly nr: number; readonly question: Question }

export type FromWorker =
  | { readonly kind: 'ANSWER'; readonly nr: number; readonly answer: Answer }
  | { readonly kind: 'FAULT'; readonly nr: number; readonly message: string }

/** Kinds that fit in a number. */
const KINDS = 64

/** One number for a row of a kind: both are numbers of this process. */
export const numberOf = (kind: number, row: number): number => row * KINDS + kind
export const kindOf = (id: number): number => id % KINDS
export const rowOf = (id: number): number => Math.floor(id / KINDS)
