// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import { graphql } from '../../platform/client.ts'
import { wholeView } from '../../platform/whole-view.ts'
import { waitFor } from '../faults/fault.ts'

const SO_FAR_MS = 15_000

/** Up to where a gateway's answers speak. Rejects where it does not say so. */
export const positionOf = async (base: string): Promise<number> => {
  const signal = AbortSignal.timeout(2_000)
  const { data } = await graphql(base, '{ alsVan { positie } }', {}, undefined, { signal })
  const [stand] = (data?.alsVan ?? []) as { positie: number }[]
  if (stand === undefined) throw new Error(`${base} does not say as of when it speaks`)
  return stand.positie
}

/** Two gateways come to the same position and say the same of everything; nothing may be written meanwhile. */
export const expectSameView = async (one: string, other: string): Promise<void> => {
  await waitFor(
    'the gateways are at one position',
    SO_FAR_MS,
    async () => (await positionOf(one)) === (await positionOf(other))
  )
  expect(await wholeView(one)).toEqual(await wholeView(other))
}
