// SPDX-License-Identifier: EUPL-1.2
import { describe, it } from 'vitest'
import { appendCases } from './contract/append.ts'
import { cursorCases } from './contract/cursor.ts'
import type { ContractCase, MakeHarness, StoreHarness } from './contract/harness.ts'
import { keyCases } from './contract/keys.ts'
import { randomCases } from './contract/random.ts'
import { readCases } from './contract/read.ts'
import { allRecordCases } from './contract/records.ts'
import { wipeCases } from './contract/wipe.ts'

export type { ContractCase, MakeHarness, OpenedStores, StoreHarness } from './contract/harness.ts'

/** Every rule of the EventStore port. */
export const eventStoreCases: readonly ContractCase[] = [
  ...appendCases,
  ...keyCases,
  ...readCases,
  ...cursorCases,
  ...wipeCases,
  ...randomCases
]

/** Every rule of the RecordStore port. */
export const recordStoreCases: readonly ContractCase[] = allRecordCases

/** Whether the harness offers what the case needs. */
export const canRun = ({ needs }: ContractCase, harness: StoreHarness): boolean =>
  needs === undefined || harness[needs] !== undefined

const suite = (name: string, makeHarness: MakeHarness, cases: readonly ContractCase[]): void => {
  describe(name, () => {
    for (const each of cases) {
      it(each.name, async ({ skip }) => {
        const harness = await makeHarness()
        try {
          if (!canRun(each, harness)) skip()
          await each.run(harness)
        } finally {
          await harness.end()
        }
      })
    }
  })
}

/** Tests that an adapter keeps every rule of the EventStore port; `makeHarness` gives each case an empty log. */
export const eventStoreContract = (name: string, makeHarness: MakeHarness): void =>
  suite(`${name}: EventStore`, makeHarness, eventStoreCases)

/** Tests that an adapter keeps every rule of the RecordStore port. */
export const recordStoreContract = (name: string, makeHarness: MakeHarness): void =>
  suite(`${name}: RecordStore`, makeHarness, recordStoreCases)
