// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../../errors/problem.ts'
import { endsWithin, LONGEST_MS } from './deadline.ts'

/** Lets calls in as long as the store is open, and knows when the last of them is done. */
export class Gate {
  #state: 'OPEN' | 'BROKEN' | 'CLOSED' = 'OPEN'
  #inside = 0
  #emptied: (() => void)[] = []
  readonly #onBroken: (() => void)[] = []

  /** Whether answers still count: also while what was asked before the closing is finished. */
  get isSound(): boolean {
    return this.#state !== 'BROKEN'
  }

  /** Calls back when the store breaks, so that whoever waits is answered. */
  whenBroken(listener: () => void): void {
    this.#onBroken.push(listener)
  }

  /**
   * Asks the database; an error goes through `fault`, and so does a question without end. Rejects with STOPT when the
   * store is no longer open.
   */
  run<T>(ask: () => Promise<T>, fault: (error: unknown) => Error): Promise<T> {
    return this.wait(() => endsWithin(LONGEST_MS, ask()), fault)
  }

  /** The same for what sees to its own end. */
  async wait<T>(call: () => Promise<T>, fault: (error: unknown) => Error): Promise<T> {
    if (this.#state !== 'OPEN') throw new TechnicalError('STOPT')
    this.#inside += 1
    try {
      return await call()
    } catch (error) {
      throw fault(error)
    } finally {
      this.#inside -= 1
      if (this.#inside === 0) for (const resolve of this.#emptied.splice(0)) resolve()
    }
  }

  /** Everything asked from now on rejects. True the first time. */
  break(): boolean {
    if (this.#state === 'BROKEN') return false
    this.#state = 'BROKEN'
    for (const listener of this.#onBroken) listener()
    return true
  }

  /** Lets nothing in any more; resolves when all inside are done. */
  async close(): Promise<void> {
    if (this.#state === 'OPEN') this.#state = 'CLOSED'
    if (this.#inside > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve))
  }
}
