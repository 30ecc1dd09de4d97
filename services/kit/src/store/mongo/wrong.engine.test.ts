// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type ContractCase, eventStoreCases, type MakeHarness } from '../contract.ts'
import { mongoHarness } from './harness.ts'
import { LOST_BATCHES, WRONG_PLACERS } from './wrong/placers.ts'

/** The rule that a store breaks in this case, or undefined when it keeps to it. */
const broken = async (each: ContractCase, makeHarness: MakeHarness): Promise<unknown> => {
  const harness = await makeHarness()
  try {
    return await each.run(harness).then(
      () => undefined,
      (error: unknown) => error
    )
  } finally {
    await harness.end()
  }
}

it(LOST_BATCHES.name, async () => {
  expect(await broken(LOST_BATCHES, mongoHarness())).toBeUndefined()
})

describe('the suite sees a store that', () => {
  it.each(WRONG_PLACERS)('$name', async ({ caughtBy, Placer }) => {
    const meant = [...eventStoreCases, LOST_BATCHES].find(({ name }) => name === caughtBy)
    expect(meant, caughtBy).toBeDefined()
    expect(meant && (await broken(meant, mongoHarness({ Placer })))).toBeInstanceOf(Error)
  })
})
