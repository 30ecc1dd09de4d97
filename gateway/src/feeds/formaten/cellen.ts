// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as beurt } from 'node:timers/promises'
import { type Cel, regelsVan } from '../blad.ts'
import type { Uitgave } from '../formaten.ts'

/** So many rows are read before others have their turn. */
const DEEL = 500

/** The cells of a table, row by row; now and then others have their turn. */
export const cellenVan = async ({ blad, overzicht, vraag }: Uitgave): Promise<readonly (readonly Cel[])[]> =>
  verzamel(regelsVan(blad, overzicht, vraag), ({ deel }) => blad.kolommen.map(({ lees }) => lees(deel, vraag.op)))

/** What `maak` makes of each; now and then others have their turn. */
export const verzamel = async <R, T>(rijen: readonly R[], maak: (rij: R) => T): Promise<readonly T[]> => {
  const uit: T[] = []
  for (const rij of rijen) {
    uit.push(maak(rij))
    if (uit.length % DEEL === 0) await beurt()
  }
  return uit
}

/** A cell as text: dates and codes as they are, numbers with a point, ja and nee. */
export const tekstVan = (cel: Cel): string => (typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : String(cel ?? ''))
