// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { stringify } from 'csv-stringify/sync'

export type RowOutcome = 'KLOPT' | 'FOUT' | 'INGELEZEN' | 'GEWEIGERD' | 'TERUGGENOMEN' | 'BLIJFT_STAAN'

/** What became of a row. */
export interface Reported {
  readonly rij: number
  readonly uitkomst: RowOutcome
  readonly id?: string
  readonly reden?: string
}

/** Writes what became of each row, as a sheet that opens in any program. */
export const writeReport = (path: string, rows: readonly Reported[]): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const lines = rows.map(({ rij, uitkomst, id = '', reden = '' }) => [String(rij), uitkomst, id, reden])
  const text = stringify([['rij', 'uitkomst', 'id', 'reden'], ...lines], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows'
  })
  writeFileSync(path, text)
}
