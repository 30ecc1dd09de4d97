// SPDX-License-Identifier: EUPL-1.2
import type { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import type { Dag } from '../kern/day.ts'
import { bevatPunt, middelpunt } from '../kern/vlak.ts'

/** Boundaries are replaced whole, so the middle of one is worked out once. */
const middens = new WeakMap<Int32Array, readonly [number, number]>()

const middenVan = (grens: Int32Array): readonly [number, number] => {
  const bekend = middens.get(grens)
  if (bekend !== undefined) return bekend
  const midden = middelpunt(grens)
  middens.set(grens, midden)
  return midden
}

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
