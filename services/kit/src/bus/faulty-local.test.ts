// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { exampleDeliveries } from './example-commits.ts'
import { type BusFaults, createFaultyLocalBus } from './faulty-local.ts'

const NONE: BusFaults = { repeat: 0, delay: 0, reorder: 0, lose: 0 }

const heard = async (seed: number, faults: BusFaults): Promise<number[]> => {
  const positions: number[] = []
  const bus = createFaultyLocalBus({ seed, faults, onFault: () => expect.unreachable() })
  bus.subscribe('alfa', (deliveries) => positions.push(...deliveries.map(({ commit }) => commit.position)))
  await bus.publish(exampleDeliveries('alfa', 1, 200))
  bus.drain()
  await bus.close()
  return positions
}
const inOrder = Array.from({ length: 200 }, (_, index) => index + 1)
const sorted = (positions: readonly number[]) => positions.toSorted((one, other) => one - other)

describe('the local bus with faults', () => {
  it('is the local bus when no fault has a chance', async () => {
    expect(await heard(1, NONE)).toEqual(inOrder)
  })

  it('repeats', async () => {
    const positions = await heard(2, { ...NONE, repeat: 0.5 })
    expect([...new Set(positions)]).toEqual(inOrder)
    expect(positions.length).toBeGreaterThan(250)
  })

  it.each(['delay', 'reorder'] as const)('brings all, in another order: %s', async (fault) => {
    const positions = await heard(3, { ...NONE, [fault]: 0.5 })
    expect(positions).not.toEqual(inOrder)
    expect(sorted(positions)).toEqual(inOrder)
  })

  it('loses', async () => {
    const positions = await heard(4, { ...NONE, lose: 0.5 })
    expect(positions.length).toBeGreaterThan(50)
    expect(positions.length).toBeLessThan(150)
    expect(positions).toEqual(sorted(positions))
  })

  it('does the same again with the same seed, and something else with another', async () => {
    const all = { repeat: 0.2, delay: 0.2, reorder: 0.2, lose: 0.2 }
    expect(await heard(5, all)).toEqual(await heard(5, all))
    expect(await heard(5, all)).not.toEqual(await heard(6, all))
  })
})
