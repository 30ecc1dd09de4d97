// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { HierDocument, type HierdeelFragment, type HierQuery } from '../../gql/graphql.ts'
import type { Plek } from './plek.ts'

export type Hier = HierdeelFragment & Pick<HierQuery, 'formeel' | 'informeel'>

/** The question what happens in a place, on the day that the address names; asked once, however many show it. */
export function useHierlezing({ id: code, isGetekend }: Pick<Plek, 'id' | 'isGetekend'>) {
  const { op } = useBlik()
  return useLezing(HierDocument, { code, isGetekend, op }, { telt: true })
}

/** What happens in a place; null while that is not known. */
export const hierIn = (data: HierQuery | undefined): Hier | null => {
  const plek = data?.gebied ?? data?.getekendGebied
  return data && plek ? { ...plek, formeel: data.formeel, informeel: data.informeel } : null
}

/** The same where it does not matter whether it is on its way. */
export const useHier = (plek: Pick<Plek, 'id' | 'isGetekend'>): Hier | null => hierIn(useHierlezing(plek).data)
