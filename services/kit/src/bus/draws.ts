// SPDX-License-Identifier: EUPL-1.2

/** Draws numbers in [0, 1) that follow from a seed: the same seed gives the same run. Not for secrets. */
export type Draws = () => number

/** A 32-bit xorshift; the seed is spread first, because neighbouring seeds would start alike and zero would stick. */
export const createDraws = (seed: number): Draws => {
  let word = Math.imul(seed ^ 0x5bf03635, 0x9e3779b1) | 1
  return () => {
    word ^= word << 13
    word ^= word >>> 17
    word ^= word << 5
    return (word >>> 0) / 4_294_967_296
  }
}
