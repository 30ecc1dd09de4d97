// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import {
  type ContractCase,
  canRun,
  eventStoreCases,
  eventStoreContract,
  type MakeHarness,
  recordStoreCases,
  recordStoreContract
} from './contract.ts'
import { EVENT_STORE_FAULTS, type Fault, RECORD_STORE_FAULTS } from './faulty.ts'
import { memoryHarness } from './memory/harness.ts'

eventStoreContract('reference in memory', memoryHarness())
recordStoreContract('reference in memory', memoryHarness())

/** Whether the store keeps the rule of this case. */
const passes = async (each: ContractCase, makeHarness: MakeHarness): Promise<boolean> => {
  const harness = await makeHarness()
  expect(canRun(each, harness)).toBe(true)
  return each.run(harness).then(
    () => true,
    () => false
  )
}

const proves = (name: string, cases: readonly ContractCase[], faults: readonly Fault[]): void => {
  describe(`${name}: the suite sees a store that`, () => {
    it.each(faults)('$name', async ({ caughtBy, parts }) => {
      const meant = cases.find((each) => each.name === caughtBy)
      expect(meant, caughtBy).toBeDefined()
      expect(meant && (await passes(meant, memoryHarness(parts)))).toBe(false)
    })
  })

  it(`${name}: there is a faulty store for every rule`, () => {
    const proven = new Set(faults.map(({ caughtBy }) => caughtBy))
    // A case by which no fault is caught may be a case that cannot fail.
    expect(cases.map((each) => each.name).filter((rule) => !proven.has(rule))).toEqual([])
  })
}

proves('EventStore', eventStoreCases, EVENT_STORE_FAULTS)
proves('RecordStore', recordStoreCases, RECORD_STORE_FAULTS)
