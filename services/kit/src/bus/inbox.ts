// SPDX-License-Identifier: EUPL-1.2
import type { Delivery, DeliveryListener } from './event-bus.ts'

/** For tests: what one subscriber heard. */
export interface Inbox {
  readonly received: readonly Delivery[]
  readonly listener: DeliveryListener
}

/** For tests: subscribers that keep what they heard, and can be waited for together. */
export interface Inboxes {
  open(): Inbox
  /** Resolves as soon as the condition holds; looked at after each batch. Rejects after `withinMs`. */
  until(met: () => boolean, withinMs: number): Promise<void>
}

export const createInboxes = (): Inboxes => {
  const waiting = new Set<() => void>()
  return {
    open: () => {
      const received: Delivery[] = []
      return {
        received,
        listener: (deliveries) => {
          received.push(...deliveries)
          for (const look of [...waiting]) look()
        }
      }
    },
    until: (met, withinMs) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!met()) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve()
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`did not come about within ${withinMs} ms`))
        }, withinMs)
        waiting.add(look)
        look()
      })
  }
}
