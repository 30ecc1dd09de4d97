// SPDX-License-Identifier: EUPL-1.2
import type { Delivery, DeliveryListener } from './event-bus.ts'

/** Told what a listener threw: a bus goes on, and somebody must know. */
export type OnListenerFault = (error: unknown) => void

/** The listeners of one bus, per service. */
export interface Subscribers {
  add(dienst: string, listener: DeliveryListener): () => void
  /** Listeners of a service as they are now; who leaves while a batch is handed round hears no more of it. */
  of(dienst: string): readonly DeliveryListener[]
  clear(): void
}

/** Listeners whose faults reach `onFault` and nobody else. */
export const createSubscribers = (onFault: OnListenerFault): Subscribers => {
  // Arrays are replaced, never changed: handing round needs no copy.
  const byDienst = new Map<string, readonly DeliveryListener[]>()
  const ends = new Set<() => void>()
  return {
    add: (dienst, listener) => {
      let active = true
      const guarded: DeliveryListener = (deliveries) => {
        if (!active) return
        try {
          listener(deliveries)
        } catch (error) {
          onFault(error)
        }
      }
      const end = () => {
        active = false
        ends.delete(end)
        byDienst.set(
          dienst,
          (byDienst.get(dienst) ?? []).filter((other) => other !== guarded)
        )
      }
      ends.add(end)
      byDienst.set(dienst, [...(byDienst.get(dienst) ?? []), guarded])
      return end
    },
    of: (dienst) => byDienst.get(dienst) ?? [],
    clear: () => {
      for (const end of [...ends]) end()
    }
  }
}

/** Deliveries of a batch by service, in order. */
export const byDienst = (deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> => {
  const first = deliveries[0]
  if (first === undefined) return new Map()
  if (deliveries.every(({ dienst }) => dienst === first.dienst)) return new Map([[first.dienst, deliveries]])
  return Map.groupBy(deliveries, ({ dienst }) => dienst)
}
