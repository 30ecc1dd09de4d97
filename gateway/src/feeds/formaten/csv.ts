// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync'
import { OPMERKING, toCsv } from '../csv-cell.ts'
import type { Uitgave } from '../formaten.ts'
import { inhoudVan, tekstVan } from './cellen.ts'

/**
 * CSV as spreadsheets in the Netherlands open it: UTF-8 with its mark, `;` between cells. What may not be concluded from
 * it stands above the names of its columns, each in a row of its own.
 */
export const csvVan = async (uitgave: Uitgave): Promise<string> => {
  const { voorbehouden, cellen } = await inhoudVan(uitgave)
  const rijen = cellen.map((rij) => rij.map((cel) => toCsv(tekstVan(cel))))
  const namen = uitgave.blad.kolommen.map(({ naam }) => naam)
  return stringify([...voorbehouden.map((tekst) => [`${OPMERKING}${tekst}`]), namen, ...rijen], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows'
  })
}
