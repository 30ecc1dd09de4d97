// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { BuurtbeeldDocument } from '../../gql/graphql.ts'
import { elementFilter, initiatiefFilter, leesFilter } from './soort.ts'

/** A gemeente with the counts of all its wijken and buurten, as the address asks for them. */
export function useBeeld(gemeente: string) {
  const blik = useBlik()
  const filter = leesFilter(blik)
  return useLezing(
    BuurtbeeldDocument,
    {
      gemeente,
      filter: initiatiefFilter(filter),
      elementen: elementFilter(filter),
      metElementen: filter.wat === 'elementen',
      op: blik.op
    },
    { telt: true }
  )
}
