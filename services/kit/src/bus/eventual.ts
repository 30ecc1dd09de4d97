// SPDX-License-Identifier: EUPL-1.2
import { type BackoffTimes, createBackoff } from './backoff.ts'
import { createBell } from './bell.ts'
import type { DeliveryListener, EventBus } from './event-bus.ts'

export interface EventualBusOptions<B extends EventBus> {
  readonly open: () => Promise<B>
  /** Told once per outage why it could not be opened. */
  readonly onAway: (error: unknown) => void
  /** It is open: all subscriptions stand. */
  readonly onOpen?: (bus: B) => void
  readonly backoff?: BackoffTimes
}

/** A bus that may not be there yet. */
export interface EventualBus<B extends EventBus = EventBus> extends EventBus {
  /** Undefined until it is there. */
  readonly opened: B | undefined
}

/**
 * Opens a bus as soon as that can be done, and goes on trying: a process can start while the bus is away, for nothing
 * is lost by it. Until then publishing rejects and subscribers hear nothing; readers take all from the change feed.
 */
export const createEventualBus = <B extends EventBus>(options: EventualBusOptions<B>): EventualBus<B> => {
  const backoff = createBackoff(options.backoff ?? { firstMs: 250, maxMs: 2_000 })
  const halt = createBell()
  const waiting = new Map<object, { readonly dienst: string; readonly listener: DeliveryListener; end: () => void }>()
  let bus: B | undefined
  let closed = false
  let isOpening = false

  const drive = async (): Promise<void> => {
    let told = false
    while (!closed) {
      try {
        isOpening = true
        const opened = await options.open().finally(() => {
          isOpening = false
        })
        if (closed) return opened.close()
        bus = opened
        for (const each of waiting.values()) each.end = opened.subscribe(each.dienst, each.listener)
        options.onOpen?.(opened)
        return
      } catch (error) {
        if (!told) options.onAway(error)
        told = true
        await halt.wait(backoff.next())
      }
    }
  }

  const driving = drive()
  driving.catch(() => {})
  return {
    get opened() {
      return bus
    },
    publish: async (deliveries) => {
      if (closed) throw new Error('the bus is closed')
      if (bus === undefined) throw new Error('the bus is not there yet')
      await bus.publish(deliveries)
    },
    subscribe: (dienst, listener) => {
      const each = { dienst, listener, end: bus?.subscribe(dienst, listener) ?? (() => {}) }
      waiting.set(each, each)
      return () => {
        waiting.delete(each)
        each.end()
      }
    },
    hears: (dienst) => bus?.hears?.(dienst) ?? false,
    close: async () => {
      closed = true
      halt.ring()
      waiting.clear()
      // One that is still being opened may never be: it is closed if it comes.
      if (!isOpening) await driving
      await bus?.close()
    }
  }
}
