// SPDX-License-Identifier: EUPL-1.2

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPENING = new Set(Buffer.from('{['))
const CLOSING = new Set(Buffer.from('}]'))
const BLANK = new Set(Buffer.from(' \t\r\n'))

/** More text than this beside the features means that there are none. */
const MAX_OUTSIDE = 4 * 1024 * 1024

/** What is wrong with the text, where the reader of it knows the rest of the sentence. */
export class SplitError extends Error {}

/**
 * Cuts the text of a GeoJSON FeatureCollection into the texts of its features, chunk by chunk, so that a file of any
 * size is read with one feature in memory. It follows strings and brackets only; whether a piece is JSON is seen by
 * whoever parses it.
 */
export class FeatureSplitter {
  #place: 'OUTSIDE' | 'BETWEEN' | 'FEATURE' = 'OUTSIDE'
  #depth = 0
  #inText = false
  #escaped = false
  #outside = Buffer.alloc(0)
  #piece: Buffer[] = []
  #sawFeatures = false

  /** The texts of the features that end in this chunk. Throws a SplitError when the text cannot be GeoJSON. */
  split(chunk: Buffer): string[] {
    const found: string[] = []
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (this.#inText) {
        this.#inText = this.#escaped || byte !== QUOTE
        this.#escaped = !this.#escaped && byte === BACKSLASH
      } else if (OPENING.has(byte)) {
        if (this.#place === 'BETWEEN') {
          this.#place = 'FEATURE'
          start = at
        }
        this.#depth += 1
        if (this.#place === 'OUTSIDE' && this.#depth === 2 && this.#opensFeatures(chunk.subarray(start, at + 1))) {
          this.#place = 'BETWEEN'
          this.#sawFeatures = true
        }
      } else if (CLOSING.has(byte)) {
        this.#depth -= 1
        if (this.#depth < 0) throw new SplitError('er sluit een haak die nooit openging')
        if (this.#place === 'BETWEEN') {
          this.#place = 'OUTSIDE'
          start = at
        } else if (this.#place === 'FEATURE' && this.#depth === 2) {
          found.push(Buffer.concat([...this.#piece, chunk.subarray(start, at + 1)]).toString('utf8'))
          this.#piece = []
          this.#place = 'BETWEEN'
        }
      } else if (this.#place === 'BETWEEN') {
        if (byte !== COMMA && !BLANK.has(byte)) throw new SplitError('tussen de features staat iets anders')
      } else this.#inText = byte === QUOTE
    }
    if (this.#place === 'FEATURE') this.#piece.push(chunk.subarray(start))
    if (this.#place === 'OUTSIDE') this.#keep(chunk.subarray(start))
    return found
  }

  /** The collection without its features, as far as it was read: valid JSON from the first feature on. */
  outside(): string {
    return this.#outside.toString('utf8') + (this.#place === 'OUTSIDE' ? '' : ']}')
  }

  get sawFeatures(): boolean {
    return this.#sawFeatures
  }

  /** True when every bracket and string that opened has closed. */
  get complete(): boolean {
    return this.#depth === 0 && !this.#inText
  }

  /** Keeps the text up to here when the bracket at its end opens the list of features. */
  #opensFeatures(text: Buffer): boolean {
    if (!/"features"\s*:\s*\[$/.test(Buffer.concat([this.#outside, text]).toString('utf8'))) return false
    this.#keep(text)
    return true
  }

  #keep(text: Buffer): void {
    this.#outside = Buffer.concat([this.#outside, text])
    if (this.#outside.length > MAX_OUTSIDE) throw new SplitError('er staat geen lijst "features" in')
  }
}
