// SPDX-License-Identifier: EUPL-1.2
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * How often Node looks how late the loop is, ms: each look wakes the process, and a hundred a second took 0.4 % of a
 * processor while there was nothing to do. Who is refused for being two seconds late needs no more than ten.
 */
const LOOK_MS = 100
/** Over how long lateness is told, ms. */
const OVER_MS = 1_000

/** How late the event loop is, as far as anybody asks. */
export interface Lateness {
  /**
   * Mean of the last second or so, in ms; of all the time since somebody asked when that is longer ago. What lasts for
   * one of these only is a pause, of the collector or of the machine: who asks after it need not be refused.
   */
  ms(): number
  end(): void
}

/** Measures until it is ended; nothing wakes for it but Node's own looks. */
export const startLateness = (): Lateness => {
  const delays = monitorEventLoopDelay({ resolution: LOOK_MS })
  delays.enable()
  let since = performance.now()
  let mean = 0
  let late = 0
  return {
    ms: () => {
      // Without a look since then nothing new is known: the loop has stood still, or has only just begun.
      if (performance.now() - since >= OVER_MS && delays.count > 0) {
        const before = mean
        mean = Math.max(0, delays.mean / 1e6 - LOOK_MS)
        late = Math.min(before, mean)
        delays.reset()
        since = performance.now()
      }
      return late
    },
    end: () => {
      delays.disable()
    }
  }
}
