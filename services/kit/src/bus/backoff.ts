// SPDX-License-Identifier: EUPL-1.2

/** Waiting times in ms between tries: the first, then twice as long each time, at most `maxMs`. */
export interface BackoffTimes {
  readonly firstMs: number
  readonly maxMs: number
}

/** How long to wait before the next try. */
export interface Backoff {
  /** ms; a random part of up to half is taken off, so that many who lost the same thing do not return together. */
  next(): number
  reset(): void
}

export const createBackoff = ({ firstMs, maxMs }: BackoffTimes, draw: () => number = Math.random): Backoff => {
  let tries = 0
  return {
    next: () => {
      const full = Math.min(maxMs, firstMs * 2 ** Math.min(tries, 30))
      tries += 1
      return full * (1 - draw() / 2)
    },
    reset: () => {
      tries = 0
    }
  }
}
