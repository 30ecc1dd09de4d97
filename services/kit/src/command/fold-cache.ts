// SPDX-License-Identifier: EUPL-1.2

/** A folded stream: its state (null before the first event) and how far it is folded. */
export interface Folded {
  readonly version: number
  readonly state: unknown
  /** Estimate of what it holds, in bytes. */
  readonly bytes: number
  /** As it was before the commit that was last taken in, where that was not read; its state shares what did not change. */
  readonly before?: Pick<Folded, 'version' | 'state'>
}

/** Folded streams, the longest unused thrown out first when the bound in bytes is passed. */
export class FoldCache {
  readonly #streams = new Map<string, Folded>()
  readonly #maxBytes: number
  #bytes = 0
  /** Goes on where it stopped: a Map keeps holes for what was taken out, and a walk from the front passes them all. */
  #oldest = this.#streams.keys()

  constructor(maxBytes = 64 * 1024 * 1024) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Without counting as use. */
  peek(stream: string): Folded | undefined {
    return this.#streams.get(stream)
  }

  get(stream: string): Folded | undefined {
    const found = this.#streams.get(stream)
    if (found === undefined) return undefined
    this.#streams.delete(stream)
    this.#streams.set(stream, found)
    return found
  }

  set(stream: string, folded: Folded): void {
    this.forget(stream)
    if (folded.bytes > this.#maxBytes) return
    this.#streams.set(stream, folded)
    this.#bytes += folded.bytes
    while (this.#bytes > this.#maxBytes) {
      const { value, done } = this.#oldest.next()
      if (done === true) this.#oldest = this.#streams.keys()
      else this.forget(value)
    }
  }

  forget(stream: string): void {
    const known = this.#streams.get(stream)
    if (known === undefined) return
    this.#bytes -= known.bytes
    this.#streams.delete(stream)
  }
}
