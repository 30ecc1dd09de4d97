// SPDX-License-Identifier: EUPL-1.2

/** Whole numbers in order of adding, four bytes each. */
export class Numbers {
  #values = new Int32Array(2)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  set(place: number, value: number): void {
    this.#values[place] = value
  }

  /** Without copying: valid until the next change. */
  get all(): Int32Array {
    return this.#values.subarray(0, this.#length)
  }

  /** Puts another in the place of each; those for which it answers null are left out. */
  rewrite(replacement: (value: number, place: number) => number | null): void {
    const before = this.all
    this.#values = new Int32Array(Math.max(2, before.length))
    this.#length = 0
    for (const [place, value] of before.entries()) {
      const next = replacement(value, place)
      if (next !== null) this.add(next)
    }
  }
}
