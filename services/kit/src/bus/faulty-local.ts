// SPDX-License-Identifier: EUPL-1.2
import { createDraws } from './draws.ts'
import type { Delivery, DeliveryListener, EventBus } from './event-bus.ts'
import { byDienst, createSubscribers, type OnListenerFault } from './subscribers.ts'

/** Chances in [0, 1] that a delivery, to one subscriber, meets this fate. */
export interface BusFaults {
  readonly repeat: number
  readonly delay: number
  readonly reorder: number
  readonly lose: number
}

/** For tests: the local bus as a network might treat it, every fate drawn by the seed. */
export interface FaultyBus extends EventBus {
  readonly seed: number
  /** Hands out all that is still held back. */
  drain(): void
}

const USUAL: BusFaults = { repeat: 0.2, delay: 0.2, reorder: 0.2, lose: 0.1 }
const LONGEST_DELAY_IN_TURNS = 8

/**
 * Each subscriber meets faults of its own. A delay is counted in turns of the event loop, so nothing is held for ever
 * and no test has to wait for a clock.
 */
export const createFaultyLocalBus = (options: {
  seed: number
  faults?: Partial<BusFaults>
  onFault: OnListenerFault
}): FaultyBus => {
  const faults = { ...USUAL, ...options.faults }
  const draw = createDraws(options.seed)
  const subscribers = createSubscribers(options.onFault)
  let held: { readonly due: number; readonly listener: DeliveryListener; readonly delivery: Delivery }[] = []
  let turn = 0
  let turning: NodeJS.Immediate | undefined
  let closed = false

  const release = (until: number) => {
    const due = held.filter((one) => one.due <= until)
    held = held.filter((one) => one.due > until)
    for (const { listener, delivery } of due) listener([delivery])
  }
  const keepTurning = () => {
    turning ??= setImmediate(() => {
      turning = undefined
      turn += 1
      release(turn)
      if (held.length > 0) keepTurning()
    })
  }
  const hold = (listener: DeliveryListener, delivery: Delivery) => {
    held.push({ due: turn + 1 + Math.floor(draw() * LONGEST_DELAY_IN_TURNS), listener, delivery })
    keepTurning()
  }

  /** What of a batch arrives at once; the rest is held, or lost. */
  const survivors = (batch: readonly Delivery[], listener: DeliveryListener): Delivery[] => {
    const now: Delivery[] = []
    let overtaken: Delivery | undefined
    for (const delivery of batch) {
      if (draw() < faults.lose) continue
      if (draw() < faults.repeat) hold(listener, delivery)
      if (draw() < faults.delay) hold(listener, delivery)
      else if (overtaken === undefined && draw() < faults.reorder) overtaken = delivery
      else {
        now.push(delivery)
        if (overtaken !== undefined) now.push(overtaken)
        overtaken = undefined
      }
    }
    if (overtaken !== undefined) hold(listener, overtaken)
    return now
  }

  const handOut = (batch: readonly Delivery[], listener: DeliveryListener) => {
    const now = survivors(batch, listener)
    const cut = Math.ceil(draw() * now.length)
    for (const part of [now.slice(0, cut), now.slice(cut)]) if (part.length > 0) listener(part)
  }

  return {
    seed: options.seed,
    drain: () => release(Number.POSITIVE_INFINITY),
    publish: async (deliveries) => {
      if (closed) throw new Error('the bus is closed')
      for (const [dienst, batch] of byDienst(deliveries)) {
        for (const listener of subscribers.of(dienst)) handOut(batch, listener)
      }
    },
    subscribe: (dienst, listener) => subscribers.add(dienst, listener),
    close: async () => {
      closed = true
      held = []
      clearImmediate(turning)
      subscribers.clear()
    }
  }
}
