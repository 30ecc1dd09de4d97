// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useBlik } from '../../app/plek.ts'
import { elementFilter, initiatiefFilter, leesFilter } from './soort.ts'
import { beeldVraag } from './vragen.ts'

/** A gemeente with the counts of all its wijken and buurten, as the address asks for them. */
export function useBeeld(gemeente: string) {
  const blik = useBlik()
  const filter = leesFilter(blik)
  const keuze = {
    filter: initiatiefFilter(filter),
    elementen: elementFilter(filter),
    metElementen: filter.wat === 'elementen'
  }
  return useLezing(...beeldVraag(gemeente, keuze, blik.op))
}
