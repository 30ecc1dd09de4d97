// SPDX-License-Identifier: EUPL-1.2
import type { BuurtCode, GemeenteCode } from '@naober/contracts/geografie'
import { distance } from 'fastest-levenshtein'
import { bare } from '../koppeling/mapping.ts'
import type { Division } from './division.ts'

/** So many names are told that somebody may have meant. */
const NEAREST = 3

/** A name of which more than this part is otherwise was not meant. */
const FAR = 0.5

/** How far a name is from a part of it: nearer than one with several letters otherwise. */
const INSIDE = 0.25

/** For so many words is looked what was meant: a column with more of them is another column. */
const MOST_WORDS = 500

/** An area by its name. */
export interface Named {
  readonly code: string
  readonly naam: string
}

/** Areas by their names, however these are written. */
export class Names<N extends Named> {
  readonly #byName: ReadonlyMap<string, readonly N[]>
  readonly #told = new Map<string, readonly string[]>()

  constructor(areas: readonly N[]) {
    this.#byName = Map.groupBy(areas, ({ naam }) => bare(naam))
  }

  /** All that have this name. */
  called(word: string): readonly N[] {
    return this.#byName.get(bare(word)) ?? []
  }

  /** The names that were perhaps meant by one that nobody has. */
  near(word: string): readonly string[] {
    const key = bare(word)
    const told = this.#told.get(key)
    if (told !== undefined || this.#told.size >= MOST_WORDS) return told ?? []
    const near = this.#nearest(key)
    this.#told.set(key, near)
    return near
  }

  #nearest(key: string): readonly string[] {
    return [...this.#byName]
      .map(([name, [first]]) => ({ naam: first?.naam ?? '', far: farFrom(key, name) }))
      .filter(({ far }) => far <= FAR)
      .sort((one, other) => one.far - other.far || (one.naam < other.naam ? -1 : 1))
      .slice(0, NEAREST)
      .map(({ naam }) => naam)
  }
}

/** Between 0 and 1; a name that has the word inside is near. */
const farFrom = (key: string, name: string): number =>
  key.length > 2 && name.includes(key) ? INSIDE : distance(key, name) / Math.max(key.length, name.length, 1)

/** The names in a division. */
export interface NamesIn {
  readonly gemeente: GemeenteCode
  readonly wijken: Names<Named>
  /** Each with the wijk that it lies in, and the name of that. */
  readonly buurten: Names<NamedBuurt>
}

export interface NamedBuurt extends Named {
  readonly code: BuurtCode
  readonly wijkcode: string
  readonly wijk: string
}

export const namesIn = (gemeente: GemeenteCode, { wijken, buurten }: Division): NamesIn => {
  const called = new Map(wijken.map(({ code, naam }) => [code, naam ?? code]))
  return {
    gemeente,
    wijken: new Names(wijken.flatMap(({ code, naam }) => (naam === null ? [] : [{ code, naam }]))),
    buurten: new Names(buurten.map((buurt) => ({ ...buurt, wijk: called.get(buurt.wijkcode) ?? buurt.wijkcode })))
  }
}
