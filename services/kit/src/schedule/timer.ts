// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from '../command/clock.ts'

/** Where timers come from; tests bring their own and move time by hand. */
export interface Timers {
  set(run: () => void, ms: number): unknown
  clear(handle: unknown): void
}

export const REAL_TIMERS: Timers = {
  set: (run, ms) => setTimeout(run, ms).unref(),
  clear: (handle) => clearTimeout(handle as NodeJS.Timeout)
}

/** setTimeout overflows after 24.8 days; a longer wait is taken in parts. */
const MAX_MS = 2 ** 31 - 1
const RETRY_MS = 1_000

/** One timer that is never later than the earliest moment asked for, one run at a time, repeated after a fault. */
export class SetTimer {
  readonly #timers: Timers
  readonly #clock: Clock
  readonly #run: () => Promise<void>
  readonly #onFault: (error: unknown) => void
  #at = Number.POSITIVE_INFINITY
  #handle: unknown = null
  #running: Promise<void> | null = null
  #stopped = false

  constructor(timers: Timers, clock: Clock, run: () => Promise<void>, onFault: (error: unknown) => void) {
    this.#timers = timers
    this.#clock = clock
    this.#run = run
    this.#onFault = onFault
  }

  noLaterThan(at: number): void {
    if (this.#stopped || at >= this.#at) return
    this.#at = at
    this.#arm()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#timers.clear(this.#handle)
    await this.#running
  }

  #arm(): void {
    this.#timers.clear(this.#handle)
    const wait = Math.min(MAX_MS, Math.max(0, this.#at - this.#clock()))
    this.#handle = this.#timers.set(() => this.#fire(), wait)
  }

  #fire(): void {
    if (this.#stopped) return
    if (this.#running) return
    if (this.#clock() < this.#at) {
      this.#arm()
      return
    }
    this.#at = Number.POSITIVE_INFINITY
    this.#running = this.#run()
      .catch((error: unknown) => {
        this.#onFault(error)
        this.noLaterThan(this.#clock() + RETRY_MS)
      })
      .finally(() => {
        this.#running = null
        // Asked for while running: the shot that was due then was passed over.
        if (this.#at !== Number.POSITIVE_INFINITY) this.#arm()
      })
  }
}
