// SPDX-License-Identifier: EUPL-1.2

const BACKSLASH = 0x5c
const QUOTE = 0x22

/** What a byte can mean outside a string, in a table: almost all bytes of a map mean nothing here. */
const [NOTHING, OPENS, CLOSES, QUOTES, SEPARATES] = [0, 1, 2, 3, 4]
const MEANING = new Uint8Array(256)
for (const byte of Buffer.from('{[')) MEANING[byte] = OPENS
for (const byte of Buffer.from('}]')) MEANING[byte] = CLOSES
for (const byte of Buffer.from(', \t\r\n')) MEANING[byte] = SEPARATES
MEANING[QUOTE] = QUOTES

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
      if (this.#inText) at = this.#endOfText(chunk, at)
      const meaning = this.#inText ? NOTHING : MEANING[chunk[at] ?? 0]
      if (meaning === NOTHING && this.#place !== 'BETWEEN') continue
      if (meaning === OPENS) {
        if (this.#place === 'BETWEEN') {
          this.#place = 'FEATURE'
          start = at
        }
        this.#depth += 1
        if (this.#place === 'OUTSIDE' && this.#depth === 2 && this.#opensFeatures(chunk.subarray(start, at + 1))) {
          this.#place = 'BETWEEN'
          this.#sawFeatures = true
        }
      } else if (meaning === CLOSES) {
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
        if (meaning !== SEPARATES) throw new SplitError('tussen de features staat iets anders')
      } else if (meaning === QUOTES) this.#inText = true
    }
    if (this.#place === 'FEATURE') this.#piece.push(chunk.subarray(start))
    if (this.#place === 'OUTSIDE') this.#keep(chunk.subarray(start))
    return found
  }

  /** The place after a string that began before `at`, or the end of the chunk when the string goes on. */
  #endOfText(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH) this.#escaped = true
      else if (byte === QUOTE) {
        this.#inText = false
        return at + 1
      }
    }
    return chunk.length
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
