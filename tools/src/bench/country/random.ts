// SPDX-License-Identifier: EUPL-1.2

/** Numbers that look random and are the same every time (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }

  /** True in `percent` of a hundred times. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  /** `length` hexadecimal digits. */
  hex(length: number): string {
    let digits = ''
    while (digits.length < length) digits += this.below(0x10000).toString(16).padStart(4, '0')
    return digits.slice(0, length)
  }

  /** UUIDv7 of a moment (ms since the epoch). */
  uuid(ms: number): string {
    const time = ms.toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.hex(3)}-${this.of(['8', '9', 'a', 'b'])}${this.hex(3)}-${this.hex(12)}`
  }
}
