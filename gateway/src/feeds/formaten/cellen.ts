// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as beurt } from 'node:timers/promises'
import { type Blad, type Cel, type Regel, regelsVan } from '../blad.ts'
import type { Uitgave } from '../formaten.ts'

/** So many rows are read before others have their turn. */
const DEEL = 500

/** What a table holds, and what may not be concluded from it. */
export interface Inhoud {
  readonly voorbehouden: readonly string[]
  /** Its cells, row by row. */
  readonly cellen: readonly (readonly Cel[])[]
}

/** The cells of a table with its guards; now and then others have their turn. */
export const inhoudVan = async ({ blad, overzicht, vraag }: Uitgave): Promise<Inhoud> => {
  const regels = regelsVan(blad, overzicht, vraag)
  return {
    voorbehouden: voorbehoudenVan(blad, regels),
    cellen: await verzamel(regels, ({ deel }) => blad.kolommen.map(({ lees }) => lees(deel, vraag.op)))
  }
}

/** What may not be concluded from lines of a table; nothing where there are none. */
export const voorbehoudenVan = ({ voorbehouden }: Blad, regels: readonly Regel[]): readonly string[] =>
  regels.length === 0 ? [] : (voorbehouden?.(regels.map(({ deel }) => deel)) ?? [])

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
