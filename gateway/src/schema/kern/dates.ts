// SPDX-License-Identifier: EUPL-1.2
import { type Dag, datumVan, OPEN_EIND } from '../../view/kern/day.ts'

/** Days come back all the time, in every period of every row: each is written once. */
const known = new Map<Dag, string>()
const MOST = 50_000

/** `YYYY-MM-DD` of a day. */
export const datum = (dag: Dag): string => {
  const bekend = known.get(dag)
  if (bekend !== undefined) return bekend
  const nieuw = datumVan(dag)
  if (known.size >= MOST) known.clear()
  known.set(dag, nieuw)
  return nieuw
}

/** The same for a day that may not be there, or for the end of a period that may not have ended. */
export const datumOfNiets = (dag: Dag | null): string | null => (dag === null || dag === OPEN_EIND ? null : datum(dag))
