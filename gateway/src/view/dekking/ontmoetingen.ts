// SPDX-License-Identifier: EUPL-1.2
import { Activiteiten } from '../activiteit.ts'
import { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import type { Dag } from '../kern/day.ts'
import type { Ontmoeting } from '../ontmoeting/rij.ts'
import type { Overzicht } from '../overzicht.ts'
import { Reeksen } from '../reeks.ts'
import { omtrekVan, rijenIn } from './omtrek.ts'

/** What was ever planned in a place as it is on a day, once or again and again, whenever that is. */
export const ontmoetingenIn = (
  overzicht: Overzicht,
  plek: Gebied | GetekendGebied,
  dag: Dag
): readonly Ontmoeting[] => {
  const [activiteiten, reeksen] = [overzicht.tabel(Activiteiten), overzicht.tabel(Reeksen)]
  if (plek instanceof Gebied) return [...activiteiten.inGebied(plek), ...reeksen.inGebied(plek)]
  const omtrek = omtrekVan(plek, dag)
  return [...rijenIn(activiteiten, omtrek, dag), ...rijenIn(reeksen, omtrek, dag)]
}
