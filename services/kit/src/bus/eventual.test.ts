// SPDX-License-Identifier: EUPL-1.2
import { expect, it, vi } from 'vitest'
import type { Delivery, EventBus } from './event-bus.ts'
import { createEventualBus } from './eventual.ts'
import { exampleDeliveries } from './example-commits.ts'
import { createLocalBus } from './local.ts'

const backoff = { firstMs: 1, maxMs: 2 }

it('carries nothing while the bus cannot be opened, and all of it from the moment it can', async () => {
  let there = false
  const faults: unknown[] = []
  const local = createLocalBus({ onFault: (error) => faults.push(error) })
  const away: unknown[] = []
  let tries = 0
  const bus = createEventualBus<EventBus>({
    backoff,
    onAway: (error) => away.push(error),
    open: async () => {
      tries += 1
      if (!there) throw new Error('no broker')
      return { ...local, hears: (dienst) => dienst === 'alfa' }
    }
  })
  const heard: Delivery[] = []
  const leave = bus.subscribe('alfa', (deliveries) => heard.push(...deliveries))
  await vi.waitFor(() => expect(tries).toBeGreaterThan(2))
  expect(bus.hears?.('alfa')).toBe(false)
  await expect(bus.publish(exampleDeliveries('alfa', 1, 1))).rejects.toThrow('not there yet')
  expect(away).toHaveLength(1)
  there = true
  await vi.waitFor(() => expect(bus.opened).toBeDefined())
  expect([bus.hears?.('alfa'), bus.hears?.('beta')]).toEqual([true, false])
  await bus.publish(exampleDeliveries('alfa', 1, 2))
  expect(heard.map(({ commit }) => commit.position)).toEqual([1, 2])
  leave()
  await bus.publish(exampleDeliveries('alfa', 3, 3))
  expect(heard).toHaveLength(2)
  await bus.close()
  await expect(bus.publish(exampleDeliveries('alfa', 4, 4))).rejects.toThrow('closed')
  expect(faults).toEqual([])
})

it('can be closed while it is still being opened', async () => {
  const bus = createEventualBus({
    backoff,
    onAway: () => {},
    open: () => Promise.reject(new Error('no broker'))
  })
  await bus.close()
  expect(bus.opened).toBeUndefined()
})

it('can be closed while what opens it does not come to an end, and closes what comes after all', async () => {
  const local = createLocalBus({ onFault: () => {} })
  const close = vi.spyOn(local, 'close')
  const opening = Promise.withResolvers<typeof local>()
  const bus = createEventualBus({ backoff, onAway: () => {}, open: () => opening.promise })
  await bus.close()
  opening.resolve(local)
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  expect(bus.opened).toBeUndefined()
})
