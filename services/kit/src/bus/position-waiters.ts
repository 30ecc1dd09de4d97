// SPDX-License-Identifier: EUPL-1.2

/** Those who wait until a position is reached. */
export interface PositionWaiters {
  /** True once `reached` came this far, false after `timeoutMs` or at the end. */
  wait(position: number, timeoutMs: number): Promise<boolean>
  reached(position: number): void
  end(): void
}

interface Waiter {
  readonly position: number
  readonly settle: (reached: boolean) => void
}

export const createPositionWaiters = (): PositionWaiters => {
  /** By position: the first is the first to be served. Who comes late mostly waits for a late position. */
  const waiters: Waiter[] = []
  const join = (waiter: Waiter) => {
    let at = waiters.length
    while (at > 0 && (waiters[at - 1]?.position ?? 0) > waiter.position) at -= 1
    waiters.splice(at, 0, waiter)
  }
  const leave = (waiter: Waiter) => {
    const at = waiters.indexOf(waiter)
    if (at >= 0) waiters.splice(at, 1)
  }
  return {
    wait: (position, timeoutMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          leave(waiter)
          resolve(false)
        }, timeoutMs)
        const settle = (reached: boolean) => {
          clearTimeout(timer)
          resolve(reached)
        }
        const waiter = { position, settle }
        join(waiter)
      }),
    reached: (position) => {
      let count = 0
      for (const waiter of waiters) {
        if (waiter.position > position) break
        waiter.settle(true)
        count += 1
      }
      if (count > 0) waiters.splice(0, count)
    },
    end: () => {
      for (const { settle } of waiters.splice(0)) settle(false)
    }
  }
}
