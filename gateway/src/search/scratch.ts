// SPDX-License-Identifier: EUPL-1.2

/** What a question writes down per slot, until the next one. */
interface Columns {
  readonly scores: Float32Array
  readonly counts: Uint8Array
  readonly best: Float32Array
  readonly found: Float64Array
}

const columns = (length: number): Columns => ({
  scores: new Float32Array(length),
  counts: new Uint8Array(length),
  best: new Float32Array(length),
  found: new Float64Array(length)
})

/**
 * Columns to write in, kept from one question to the next. New ones for each are megabytes of garbage: clearing that
 * away costs more than the question.
 */
export class Scratch {
  #columns = columns(0)

  /** For this many slots or more; what is in them is of a question before. */
  for(length: number): Columns {
    if (this.#columns.scores.length < length) this.#columns = columns(Math.ceil(length * 1.25))
    return this.#columns
  }
}
