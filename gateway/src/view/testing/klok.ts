// SPDX-License-Identifier: EUPL-1.2
import type { Klok } from '../kern/clock.ts'

/** A clock that stands still until a test moves it. */
export class Proefklok implements Klok {
  #nu = 0
  readonly #timers = new Set<{ readonly om: number; readonly dan: () => void }>()

  nu(): number {
    return this.#nu
  }

  na(ms: number, dan: () => void): () => void {
    const timer = { om: this.#nu + ms, dan }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Timers that wait. */
  get wachtend(): number {
    return this.#timers.size
  }

  /** Moves on, and rings what is due on the way, in order. */
  verder(ms: number): void {
    const tot = this.#nu + ms
    for (;;) {
      const eerste = [...this.#timers].filter(({ om }) => om <= tot).sort((een, ander) => een.om - ander.om)[0]
      if (eerste === undefined) break
      this.#timers.delete(eerste)
      this.#nu = eerste.om
      eerste.dan()
    }
    this.#nu = tot
  }
}
