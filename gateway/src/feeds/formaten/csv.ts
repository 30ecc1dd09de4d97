// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync'
import { toCsv } from '../csv-cell.ts'
import type { Uitgave } from '../formaten.ts'
import { cellenVan, tekstVan } from './cellen.ts'

/** CSV as spreadsheets in the Netherlands open it: UTF-8 with its mark, `;` between cells. */
export const csvVan = async (uitgave: Uitgave): Promise<string> => {
  const rijen = (await cellenVan(uitgave)).map((cellen) => cellen.map((cel) => toCsv(tekstVan(cel))))
  const namen = uitgave.blad.kolommen.map(({ naam }) => naam)
  return stringify([namen, ...rijen], { delimiter: ';', bom: true, record_delimiter: 'windows' })
}
