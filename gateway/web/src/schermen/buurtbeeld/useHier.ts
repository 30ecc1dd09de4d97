// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { HierDocument, type HierdeelFragment, type HierQuery } from '../../gql/graphql.ts'
import type { Plek } from './plek.ts'

export type Hier = HierdeelFragment & Pick<HierQuery, 'formeel' | 'informeel'>

/** What happens in a place, on the day that the address names; asked once, however many show it. */
export function useHier({ id: code, isGetekend }: Pick<Plek, 'id' | 'isGetekend'>): Hier | null {
  const { op } = useBlik()
  const { data } = useLezing(HierDocument, { code, isGetekend, op }, { telt: true })
  const plek = data?.gebied ?? data?.getekendGebied
  return data && plek ? { ...plek, formeel: data.formeel, informeel: data.informeel } : null
}
