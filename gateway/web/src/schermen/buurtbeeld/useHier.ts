// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { HierDocument, type HierQuery } from '../../gql/graphql.ts'

export type Hier = NonNullable<HierQuery['gemeente' | 'wijk' | 'buurt']>

/** What happens in a place and who works there, on the day that the address names; asked once, however many show it. */
export function useHier(code: string): Hier | null {
  const { op } = useBlik()
  const soort = code.slice(0, 2)
  const lezing = useLezing(
    HierDocument,
    { code, isGemeente: soort === 'GM', isWijk: soort === 'WK', isBuurt: soort === 'BU', op },
    { telt: true }
  )
  return lezing.data?.gemeente ?? lezing.data?.wijk ?? lezing.data?.buurt ?? null
}
