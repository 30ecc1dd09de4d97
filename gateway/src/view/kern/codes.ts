// SPDX-License-Identifier: EUPL-1.2
import { type Keuze, woordenVan } from '@naober/contracts'

/** The codes of one list, one copy of each: parsed JSON gives a fresh string for every event, rows keep these. */
export class Codes<T extends string> {
  readonly waarden: readonly T[]
  readonly #codes: ReadonlyMap<string, T>

  constructor(schema: Keuze<T>) {
    this.waarden = woordenVan(schema)
    this.#codes = new Map(this.waarden.map((code) => [code, code]))
  }

  /** Our copy of a code. */
  een(code: T): T {
    return this.#codes.get(code) ?? code
  }

  /** The code that a snapshot names; null for null. Throws TypeError where there is no such code. */
  lees(woord: string | null): T | null {
    if (woord === null) return null
    const code = this.#codes.get(woord)
    if (code === undefined) throw new TypeError(`no such code: ${woord}`)
    return code
  }
}
