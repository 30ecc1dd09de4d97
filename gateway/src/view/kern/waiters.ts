// SPDX-License-Identifier: EUPL-1.2
import type { Klok } from './clock.ts'

interface Waiter {
  readonly ready: () => boolean
  readonly done: (ready: boolean) => void
}

/** Those who wait until the view is so far: woken by commits, never by polling, and never for longer than asked. */
export class Waiters {
  readonly #klok: Klok
  readonly #waiting = new Set<Waiter>()

  constructor(klok: Klok) {
    this.#klok = klok
  }

  /** True as soon as `ready` holds, false after `ms`. */
  wait(ready: () => boolean, ms: number): Promise<boolean> {
    if (ready()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const callOff = this.#klok.na(ms, () => waiter.done(ready()))
      const waiter: Waiter = {
        ready,
        done: (uitkomst) => {
          this.#waiting.delete(waiter)
          callOff()
          resolve(uitkomst)
        }
      }
      this.#waiting.add(waiter)
    })
  }

  wake(): void {
    for (const waiter of this.#waiting) if (waiter.ready()) waiter.done(true)
  }
}
