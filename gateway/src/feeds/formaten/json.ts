// SPDX-License-Identifier: EUPL-1.2
import type { Uitgave } from '../formaten.ts'
import { LICENTIE } from '../stand.ts'
import { inhoudVan } from './cellen.ts'

/** The table as objects by the names of the columns, with its licence and as of when it speaks. */
export const jsonVan = async (uitgave: Uitgave): Promise<string> => {
  const { blad, stand } = uitgave
  const { voorbehouden, cellen } = await inhoudVan(uitgave)
  const rijen = cellen.map((rij) => Object.fromEntries(blad.kolommen.map(({ naam }, i) => [naam, rij[i] ?? null])))
  return JSON.stringify({ naam: blad.naam, doc: blad.doc, licentie: LICENTIE, stand, voorbehouden, rijen })
}
