// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { HierDocument, type HierQuery } from '../../gql/graphql.ts'

export type Hier = NonNullable<HierQuery['gebied']>

/** What happens in a place and who works there, on the day that the address names; asked once, however many show it. */
export function useHier(code: string): Hier | null {
  const { op } = useBlik()
  const lezing = useLezing(HierDocument, { code, op }, { telt: true })
  return lezing.data?.gebied ?? null
}
