// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { busContract } from './contract.ts'
import { FAULTY_BUSES } from './contract-faulty.ts'
import { createFaultyLocalBus } from './faulty-local.ts'
import { createLocalBus } from './local.ts'

describe('the local bus', () => {
  const subject = { faithful: true, make: async (onFault: (error: unknown) => void) => createLocalBus({ onFault }) }
  for (const { name, run } of busContract(subject)) it(name, run)
})

const seed = Date.now() % 1_000_000
describe(`the local bus with faults, seed ${seed}`, () => {
  let made = 0
  const make = async (onFault: (error: unknown) => void) => {
    made += 1
    return createFaultyLocalBus({ seed: seed + made, onFault })
  }
  for (const { name, run } of busContract({ faithful: false, make })) it(name, run)
})

describe('the suite notices a bus that', () => {
  it.for(FAULTY_BUSES)('$fault', async ({ breaks, make }) => {
    const cases = busContract({ faithful: true, withinMs: 100, make })
    const failed: string[] = []
    for (const { name, run } of cases) {
      await run().catch(() => failed.push(name))
    }
    expect(failed).toContain(breaks)
  })
})
