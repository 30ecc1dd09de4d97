// SPDX-License-Identifier: EUPL-1.2
import { los } from './own-string.ts'

/**
 * The rows of one kind by id. A class without subclasses, and so of one shape: every event comes by here, and on a
 * shape that differs per kind the engine would look up each field anew.
 */
export class RowIndex<R> {
  readonly #byId = new Map<string, R>()
  readonly #make: (id: string) => R

  /** `make`: makes and lists a new row. */
  constructor(make: (id: string) => R) {
    this.#make = make
  }

  get(id: string): R | undefined {
    return this.#byId.get(id)
  }

  /** The row; made where it is not there yet. */
  take(id: string): R {
    return this.#byId.get(id) ?? this.#add(id)
  }

  #add(id: string): R {
    const own = los(id)
    const row = this.#make(own)
    this.#byId.set(own, row)
    return row
  }
}
