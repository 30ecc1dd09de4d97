// SPDX-License-Identifier: EUPL-1.2

/** Up to here numbers stand in a list of exactly their length: a typed array costs 200 bytes before it holds any. */
const FEW = 16

/** Whole numbers in order of adding: four bytes each where there are many, eight where there are few. */
export class Numbers {
  #values: Int32Array | number[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  add(value: number): void {
    if (Array.isArray(this.#values) && this.#length < FEW) {
      this.#values = this.#values.toSpliced(this.#length, 0, value)
    } else {
      if (this.#length === this.#values.length) {
        const larger = new Int32Array(this.#length * 2)
        larger.set(this.#values)
        this.#values = larger
      }
      this.#values[this.#length] = value
    }
    this.#length++
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  set(place: number, value: number): void {
    this.#values[place] = value
  }

  /** Without copying: valid until the next change. */
  get all(): Int32Array | readonly number[] {
    return Array.isArray(this.#values) ? this.#values : this.#values.subarray(0, this.#length)
  }

  /** Those that are in both, where both are in rising order. */
  alsoIn(other: Numbers): Numbers {
    const [mine, theirs] = [this.all, other.all]
    const both = new Numbers()
    for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
      const [one, two] = [mine[i] ?? 0, theirs[j] ?? 0]
      if (one === two) both.add(one)
      if (one <= two) i++
      if (two <= one) j++
    }
    return both
  }

  /** Puts another in the place of each; those for which it answers null are left out. */
  rewrite(replacement: (value: number, place: number) => number | null): void {
    const before = this.all
    this.#values = before.length > FEW ? new Int32Array(before.length) : []
    this.#length = 0
    for (const [place, value] of before.entries()) {
      const next = replacement(value, place)
      if (next !== null) this.add(next)
    }
  }
}
