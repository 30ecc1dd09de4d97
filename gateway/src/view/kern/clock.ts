// SPDX-License-Identifier: EUPL-1.2

/** What the view needs of time, so that tests can hold it in their hand. */
export interface Klok {
  /** Now, ms since the epoch. */
  nu(): number
  /** Calls `dan` once after `ms`; the answer calls it off. */
  na(ms: number, dan: () => void): () => void
}

/** The clock of the machine. Its timers do not keep the process alive. */
export const KLOK: Klok = {
  nu: () => Date.now(),
  na: (ms, dan) => {
    const timer = setTimeout(dan, ms)
    timer.unref()
    return () => clearTimeout(timer)
  }
}
