// SPDX-License-Identifier: EUPL-1.2
import type { Delivery, EventBus } from './event-bus.ts'
import { createLocalBus } from './local.ts'
import type { OnListenerFault } from './subscribers.ts'

/** A bus that breaks one rule, and the case of the suite that must notice. */
export interface FaultyBusKind {
  readonly fault: string
  readonly breaks: string
  make(onFault: OnListenerFault): Promise<EventBus>
}

const changing =
  (change: (deliveries: readonly Delivery[]) => readonly Delivery[]) =>
  async (onFault: OnListenerFault): Promise<EventBus> => {
    const bus = createLocalBus({ onFault })
    return { ...bus, publish: (deliveries) => bus.publish(change(deliveries)) }
  }

const subscribing =
  (subscribe: (bus: EventBus) => EventBus['subscribe']) =>
  async (onFault: OnListenerFault): Promise<EventBus> => {
    const bus = createLocalBus({ onFault })
    return { ...bus, subscribe: subscribe(bus) }
  }

/** One for each rule: they prove that the suite can fail. */
export const FAULTY_BUSES: readonly FaultyBusKind[] = [
  {
    fault: 'cuts a commit short',
    breaks: 'a delivery arrives as it was sent: service, log and the whole commit',
    make: changing((deliveries) =>
      deliveries.map((one) => ({ ...one, commit: { ...one.commit, events: one.commit.events.slice(0, 1) } }))
    )
  },
  {
    fault: 'forgets of which log a commit is',
    breaks: 'a delivery arrives as it was sent: service, log and the whole commit',
    make: changing((deliveries) => deliveries.map((one) => ({ ...one, logId: '' })))
  },
  {
    fault: 'tells every subscriber everything',
    breaks: 'a subscriber hears of its own service only',
    make: subscribing((bus) => (_dienst, listener) => {
      const ends = ['alfa', 'beta'].map((dienst) => bus.subscribe(dienst, listener))
      return () => {
        for (const end of ends) end()
      }
    })
  },
  {
    fault: 'takes a batch for one of a single service',
    breaks: 'a batch of several services reaches the subscribers of each',
    make: changing((deliveries) => deliveries.filter(({ dienst }) => dienst === deliveries[0]?.dienst))
  },
  {
    fault: 'knows one subscriber only',
    breaks: 'every subscriber of a service hears',
    make: subscribing((bus) => {
      let end = () => {}
      return (dienst, listener) => {
        end()
        end = bus.subscribe(dienst, listener)
        return end
      }
    })
  },
  {
    fault: 'keeps telling who has left',
    breaks: 'who has left hears nothing more, and the others still do',
    make: subscribing((bus) => (dienst, listener) => {
      bus.subscribe(dienst, listener)
      return () => {}
    })
  },
  {
    fault: 'waits for its subscribers',
    breaks: 'a slow subscriber holds up neither the publisher nor the others',
    make: async (onFault) => {
      const bus = createLocalBus({ onFault })
      const answers: unknown[] = []
      return {
        ...bus,
        subscribe: (dienst, listener) =>
          bus.subscribe(dienst, (deliveries) => {
            answers.push(listener(deliveries))
          }),
        publish: async (deliveries) => {
          await bus.publish(deliveries)
          await Promise.all(answers.splice(0))
        }
      }
    }
  },
  {
    fault: 'keeps the faults of its subscribers to itself',
    breaks: 'a subscriber that throws harms neither the publisher nor the others, and its fault is told',
    make: async () => createLocalBus({ onFault: () => {} })
  },
  {
    fault: 'lets a fault of a subscriber reach the publisher',
    breaks: 'a subscriber that throws harms neither the publisher nor the others, and its fault is told',
    make: async (onFault) =>
      createLocalBus({
        onFault: (error) => {
          onFault(error)
          throw error
        }
      })
  },
  {
    fault: 'goes on after it was closed',
    breaks: 'a closed bus refuses what is published, hands on nothing and may be closed again',
    make: async (onFault) => ({ ...createLocalBus({ onFault }), close: async () => {} })
  },
  {
    fault: 'loses one in ten',
    breaks: 'all that was published arrives, in the order of publishing',
    make: changing((deliveries) => deliveries.filter(({ commit }) => commit.position % 10 !== 0))
  },
  {
    fault: 'turns a batch round',
    breaks: 'all that was published arrives, in the order of publishing',
    make: changing((deliveries) => deliveries.toReversed())
  }
]
