// SPDX-License-Identifier: EUPL-1.2
import type { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import type { Dag } from '../kern/day.ts'
import { middenVan } from '../kern/midden.ts'
import { bevatPunt } from '../kern/vlak.ts'

/**
 * The buurten that count as lying in a drawn area on a day, by code: those with their middle in it. A buurt without a
 * boundary is left out. Source: C34, see docs/bronnen.md.
 */
export const buurtenIn = ({ grens, gemeenten }: GetekendGebied, dag: Dag): readonly Gebied[] => {
  if (grens === null) return []
  return gemeenten
    .flatMap((gemeente) => gemeente.delen)
    .flatMap((wijk) => wijk.delen)
    .filter((buurt) => {
      if (buurt.grens === null || !buurt.bestaatOp(dag)) return false
      const [lengte, breedte] = middenVan(buurt.grens)
      return bevatPunt(grens, lengte, breedte)
    })
    .sort((een, ander) => (een.code < ander.code ? -1 : 1))
}
