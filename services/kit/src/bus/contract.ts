// SPDX-License-Identifier: EUPL-1.2
import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict'
import type { Delivery, EventBus } from './event-bus.ts'
import { exampleDeliveries } from './example-commits.ts'
import { createInboxes, type Inbox } from './inbox.ts'
import type { OnListenerFault } from './subscribers.ts'

/** One rule that every bus keeps; `run` rejects when it does not. */
export interface BusCase {
  readonly name: string
  run(): Promise<void>
}

/** A kind of bus under test. */
export interface BusUnderTest {
  make(onFault: OnListenerFault): Promise<EventBus>
  /** It promises to carry all, in order, at least once. */
  readonly faithful: boolean
  /** How long something may take to arrive. */
  readonly withinMs?: number
}

interface Scene {
  readonly bus: EventBus
  readonly faults: readonly unknown[]
  readonly until: (met: () => boolean) => Promise<void>
  subscribe(dienst: string): Inbox & { leave(): void }
  publish(deliveries: readonly Delivery[]): Promise<void>
  /** Publishes a commit and waits until the condition holds; where a bus may lose it, one commit after another. */
  publishUntil(dienst: string, met: () => boolean): Promise<void>
}

const TRIES = 500
const turnOfTheLoop = () => new Promise<void>((resolve) => setImmediate(resolve))

const inScene = async (subject: BusUnderTest, play: (scene: Scene) => Promise<void>): Promise<void> => {
  const faults: unknown[] = []
  const bus = await subject.make((error) => faults.push(error))
  const inboxes = createInboxes()
  const withinMs = subject.withinMs ?? 5_000
  const until = (met: () => boolean) => inboxes.until(met, withinMs)
  let position = 0
  const publish = async (deliveries: readonly Delivery[]) => {
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new Error('publish did not resolve')), withinMs)
    await Promise.race([bus.publish(deliveries), late.promise]).finally(() => clearTimeout(timer))
  }
  const scene: Scene = {
    bus,
    faults,
    until,
    publish,
    subscribe: (dienst) => {
      const inbox = inboxes.open()
      return { ...inbox, leave: bus.subscribe(dienst, inbox.listener) }
    },
    publishUntil: async (dienst, met) => {
      for (let tries = 0; tries < (subject.faithful ? 1 : TRIES) && !met(); tries += 1) {
        position += 3
        await publish(exampleDeliveries(dienst, position, position))
        await turnOfTheLoop()
      }
      await until(met)
    }
  }
  try {
    await play(scene)
  } finally {
    await bus.close()
  }
}

const firstOccurrences = (received: readonly Delivery[]): number[] => [
  ...new Set(received.map(({ commit }) => commit.position))
]

const EVERY_BUS: readonly { name: string; play(scene: Scene): Promise<void> }[] = [
  {
    name: 'a delivery arrives as it was sent: service, log and the whole commit',
    play: async ({ subscribe, publishUntil }) => {
      const inbox = subscribe('alfa')
      await publishUntil('alfa', () => inbox.received.length > 0)
      for (const delivery of inbox.received) {
        const { position } = delivery.commit
        deepStrictEqual([delivery], exampleDeliveries('alfa', position, position))
      }
    }
  },
  {
    name: 'a subscriber hears of its own service only',
    play: async ({ subscribe, publishUntil }) => {
      const alfa = subscribe('alfa')
      const beta = subscribe('beta')
      await publishUntil('alfa', () => alfa.received.length > 0)
      await publishUntil('beta', () => beta.received.length > 0)
      ok(alfa.received.every(({ dienst }) => dienst === 'alfa'))
      ok(beta.received.every(({ dienst }) => dienst === 'beta'))
    }
  },
  {
    name: 'a batch of several services reaches the subscribers of each',
    play: async ({ publish, subscribe, until }) => {
      const alfa = subscribe('alfa')
      const beta = subscribe('beta')
      await publish([...exampleDeliveries('alfa', 1, 100), ...exampleDeliveries('beta', 1, 100)])
      await until(() => alfa.received.length > 0 && beta.received.length > 0)
    }
  },
  {
    name: 'every subscriber of a service hears',
    play: async ({ subscribe, publishUntil }) => {
      const inboxes = [subscribe('alfa'), subscribe('alfa'), subscribe('alfa')]
      await publishUntil('alfa', () => inboxes.every(({ received }) => received.length > 0))
    }
  },
  {
    name: 'who has left hears nothing more, and the others still do',
    play: async ({ subscribe, publishUntil }) => {
      const leaver = subscribe('alfa')
      const stayer = subscribe('alfa')
      await publishUntil('alfa', () => leaver.received.length > 0 && stayer.received.length > 0)
      leaver.leave()
      leaver.leave()
      const heard = leaver.received.length
      const before = stayer.received.length
      await publishUntil('alfa', () => stayer.received.length > before)
      strictEqual(leaver.received.length, heard)
    }
  },
  {
    name: 'a slow subscriber holds up neither the publisher nor the others',
    play: async ({ bus, subscribe, publishUntil }) => {
      let asked = 0
      bus.subscribe('alfa', () => {
        asked += 1
        return new Promise<never>(() => {})
      })
      const inbox = subscribe('alfa')
      await publishUntil('alfa', () => inbox.received.length > 0 && asked > 0)
      const before = inbox.received.length
      await publishUntil('alfa', () => inbox.received.length > before)
    }
  },
  {
    name: 'a subscriber that throws harms neither the publisher nor the others, and its fault is told',
    play: async ({ bus, faults, subscribe, publishUntil }) => {
      const fault = new Error('thrown by a subscriber')
      bus.subscribe('alfa', () => {
        throw fault
      })
      const inbox = subscribe('alfa')
      await publishUntil('alfa', () => inbox.received.length > 0 && faults.includes(fault))
    }
  },
  {
    name: 'a closed bus refuses what is published, hands on nothing and may be closed again',
    play: async ({ bus, subscribe }) => {
      const inbox = subscribe('alfa')
      await bus.close()
      await rejects(bus.publish(exampleDeliveries('alfa', 1, 50)), 'publishing on a closed bus must reject')
      await turnOfTheLoop()
      strictEqual(inbox.received.length, 0)
      await bus.close()
    }
  }
]

const FAITHFUL_BUS: typeof EVERY_BUS = [
  {
    name: 'all that was published arrives, in the order of publishing',
    play: async ({ publish, subscribe, until }) => {
      const inbox = subscribe('alfa')
      let last = 0
      for (const size of [1, 5, 1, 12, 40, 2]) {
        await publish(exampleDeliveries('alfa', last + 1, last + size))
        last += size
      }
      await until(() => firstOccurrences(inbox.received).length >= last)
      deepStrictEqual(
        firstOccurrences(inbox.received),
        Array.from({ length: last }, (_, index) => index + 1)
      )
    }
  }
]

/** The suite that every bus passes. */
export const busContract = (subject: BusUnderTest): readonly BusCase[] =>
  [...EVERY_BUS, ...(subject.faithful ? FAITHFUL_BUS : [])].map(({ name, play }) => ({
    name,
    run: () => inScene(subject, play)
  }))
