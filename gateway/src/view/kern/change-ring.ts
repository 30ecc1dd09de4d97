// SPDX-License-Identifier: EUPL-1.2
import type { Source } from './positions.ts'
import type { Rij } from './rij.ts'

/** One change that is still remembered. */
export interface Change {
  readonly rij: Rij
  readonly revisie: number
  readonly bron: Source
  readonly positie: number
}

/** The last changes in order, so that a subscriber who comes back receives what it missed. Overwrites the oldest. */
export class ChangeRing {
  readonly size: number
  /** Changes ever pushed: change `n` stands at `n % size`. */
  end = 0
  readonly #rijen: Rij[] = []
  readonly #bronnen: Source[] = []
  readonly #revisies: Float64Array
  readonly #posities: Float64Array

  constructor(size: number) {
    this.size = size
    this.#revisies = new Float64Array(size)
    this.#posities = new Float64Array(size)
  }

  push(rij: Rij, bron: Source, positie: number): void {
    const i = this.end % this.size
    const oud = this.#bronnen[i]
    if (oud !== undefined) oud.vergetenTot = this.#posities[i] ?? 0
    this.#rijen[i] = rij
    this.#bronnen[i] = bron
    this.#revisies[i] = rij.revisie
    this.#posities[i] = positie
    this.end++
  }

  /** Changes from number `from` on; those overwritten since are left out. */
  *since(from: number): Generator<Change> {
    for (let n = Math.max(from, this.end - this.size); n < this.end; n++) {
      const i = n % this.size
      const [rij, bron] = [this.#rijen[i], this.#bronnen[i]]
      if (rij === undefined || bron === undefined) return
      yield { rij, bron, revisie: this.#revisies[i] ?? 0, positie: this.#posities[i] ?? 0 }
    }
  }
}
