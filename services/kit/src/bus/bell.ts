// SPDX-License-Identifier: EUPL-1.2

/** Wakes one waiter; rung before anybody waits, it is heard at once. */
export interface Bell {
  ring(): void
  /** Resolves when the bell rings, at the latest after `ms`; a time that is past already counts as now. */
  wait(ms: number): Promise<void>
}

export const createBell = (): Bell => {
  let rung = false
  let wake: (() => void) | undefined
  return {
    ring: () => {
      rung = true
      wake?.()
    },
    wait: async (ms) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, ms))
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rung = false
      wake = undefined
    }
  }
}
