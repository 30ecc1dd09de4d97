// SPDX-License-Identifier: EUPL-1.2
import type { EventBus } from './event-bus.ts'
import { byDienst, createSubscribers, type OnListenerFault } from './subscribers.ts'

/**
 * The bus inside one process: hands every batch to each subscriber of its service before `publish` returns,
 * in the order published. So a commit is applied before the answer to its command leaves.
 */
export const createLocalBus = ({ onFault }: { onFault: OnListenerFault }): EventBus => {
  const subscribers = createSubscribers(onFault)
  let closed = false
  return {
    publish: async (deliveries) => {
      if (closed) throw new Error('the bus is closed')
      for (const [dienst, batch] of byDienst(deliveries)) {
        for (const listener of subscribers.of(dienst)) listener(batch)
      }
    },
    subscribe: (dienst, listener) => subscribers.add(dienst, listener),
    close: async () => {
      closed = true
      subscribers.clear()
    }
  }
}
