// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { stringify } from 'csv-stringify/sync'

export type RowOutcome = 'KLOPT' | 'FOUT' | 'INGELEZEN' | 'WAS_ER_AL' | 'GEWEIGERD' | 'TERUGGENOMEN' | 'BLIJFT_STAAN'

/** What became of a row. */
export interface Reported {
  readonly rij: number
  readonly uitkomst: RowOutcome
  readonly id?: string
  readonly reden?: string
}

/** How many rows ended how. */
export type Tally = Readonly<Partial<Record<RowOutcome, number>>>

export const tally = (rows: readonly Reported[]): Tally => {
  const counted: Partial<Record<RowOutcome, number>> = {}
  for (const { uitkomst } of rows) counted[uitkomst] = (counted[uitkomst] ?? 0) + 1
  return counted
}

export const byRow = (one: Reported, other: Reported): number => one.rij - other.rij

/**
 * Writes what became of each row, as a sheet that opens in any program, and answers where. Whoever writes a reason
 * leaves out what stands in the cells.
 */
export const writeReport = (path: string, rows: readonly Reported[]): string => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const lines = rows.map(({ rij, uitkomst, id = '', reden = '' }) => [String(rij), uitkomst, id, reden])
  const text = stringify([['rij', 'uitkomst', 'id', 'reden'], ...lines], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows'
  })
  writeFileSync(path, text, { mode: 0o600 })
  return path
}
