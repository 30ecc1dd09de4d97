// SPDX-License-Identifier: EUPL-1.2
import { type Fault, fault } from '@naober/kit/errors/faults'

/** What a sheet says, as texts: dates as `YYYY-MM-DD`, times as `HH:MM`, numbers with a point. */
export interface Table {
  /** Names of the columns. */
  readonly koppen: readonly string[]
  /** Cells by column; the first one is row 2 of the sheet. */
  readonly rijen: readonly (readonly string[])[]
}

/** Why a file is no table; whoever reads it names the file. */
export class TableError extends Error {
  readonly said: Fault

  constructor(said: Fault) {
    super(said.fout)
    this.said = said
  }
}

/** More rows than this are no list that people keep. */
export const MAX_ROWS = 250_000

/** And a sheet of more columns than this was made by no person. */
const MAX_COLUMNS = 1_000

/** What a cell of a spreadsheet holds at most, in characters: a longer one is there to fill our memory. */
const MAX_CELL = 32_767

/**
 * The table of rows whose first one names the columns. Empty columns at the end and empty rows at the end are left
 * out. Throws a TableError where a column has no name or that of another, and where something is larger than in any sheet.
 */
export const tableOf = (rows: readonly (readonly string[])[], maxCell: number = MAX_CELL): Table => {
  const [head = [], ...rest] = rows
  const width = head.findLastIndex((cell) => cell.trim() !== '') + 1
  if (width === 0) throw new TableError(fault('GEEN_KOPPEN'))
  if (width > MAX_COLUMNS) throw new TableError(fault('TE_VEEL_KOLOMMEN', { aantal: width, grens: MAX_COLUMNS }))
  demandCells(rows, maxCell)
  const koppen = head.slice(0, width).map((cell) => cell.trim())
  const nameless = koppen.indexOf('')
  if (nameless >= 0) throw new TableError(fault('KOLOM_ZONDER_NAAM', { kolom: nameless + 1 }))
  const twice = koppen.find((naam, i) => koppen.indexOf(naam) !== i)
  if (twice !== undefined) throw new TableError(fault('KOLOM_DUBBEL', { naam: twice }))
  const last = rest.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  const rijen = rest.slice(0, last + 1).map((row) => row.map(unixLines))
  if (rijen.length > MAX_ROWS) throw new TableError(fault('TE_VEEL_RIJEN', { grens: MAX_ROWS }))
  const wide = rijen.findIndex((row) => row.slice(width).some((cell) => cell.trim() !== ''))
  if (wide >= 0) throw new TableError(fault('RIJ_TE_BREED', { rij: wide + 2 }))
  return { koppen, rijen }
}

const demandCells = (rows: readonly (readonly string[])[], most: number): void => {
  for (const [i, row] of rows.entries()) {
    const long = row.find((cell) => cell.length > most)
    if (long === undefined) continue
    throw new TableError(fault('CEL_TE_LANG', { rij: i + 1, tekens: long.length, grens: most }))
  }
}

/** One sign for the end of a line: files have several. */
const unixLines = (cell: string): string => (cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell)
