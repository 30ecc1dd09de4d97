// SPDX-License-Identifier: EUPL-1.2

/** Strings by number: each string once, its number for ever. Only for codes, never for what people type. */
export class Interned {
  readonly #numbers = new Map<string, number>()
  readonly #strings: string[] = []

  nummer(woord: string): number {
    const bekend = this.#numbers.get(woord)
    if (bekend !== undefined) return bekend
    this.#numbers.set(woord, this.#strings.length)
    return this.#strings.push(woord) - 1
  }

  woord(nummer: number): string | null {
    return this.#strings[nummer] ?? null
  }

  /** All strings in order of number. */
  alle(): readonly string[] {
    return this.#strings
  }
}
