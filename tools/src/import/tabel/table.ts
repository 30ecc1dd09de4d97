// SPDX-License-Identifier: EUPL-1.2

/** What a sheet says, as texts: dates as `YYYY-MM-DD`, times as `HH:MM`, numbers with a point. */
export interface Table {
  /** Names of the columns. */
  readonly koppen: readonly string[]
  /** Cells by column; the first one is row 2 of the sheet. */
  readonly rijen: readonly (readonly string[])[]
}

/** Why a file is no table, in words; whoever reads it names the file. */
export class TableError extends Error {}

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
  if (width === 0) throw new TableError('de eerste rij heeft geen namen van kolommen')
  if (width > MAX_COLUMNS) throw new TableError(`er staan ${width} kolommen in; hoogstens ${MAX_COLUMNS} kan hier`)
  demandCells(rows, maxCell)
  const koppen = head.slice(0, width).map((cell) => cell.trim())
  const nameless = koppen.indexOf('')
  if (nameless >= 0) throw new TableError(`kolom ${nameless + 1} heeft geen naam`)
  const twice = koppen.find((naam, i) => koppen.indexOf(naam) !== i)
  if (twice !== undefined)
    throw new TableError(`de kolom '${twice}' staat er twee keer: geef een van beide een andere naam`)
  const last = rest.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  const rijen = rest.slice(0, last + 1).map((row) => row.map(unixLines))
  if (rijen.length > MAX_ROWS) throw new TableError(`er staan meer dan ${MAX_ROWS} rijen in: knip het in delen`)
  const wide = rijen.findIndex((row) => row.slice(width).some((cell) => cell.trim() !== ''))
  if (wide >= 0) throw new TableError(`rij ${wide + 2} heeft meer cellen dan er kolommen zijn`)
  return { koppen, rijen }
}

const demandCells = (rows: readonly (readonly string[])[], most: number): void => {
  for (const [i, row] of rows.entries()) {
    const long = row.find((cell) => cell.length > most)
    if (long === undefined) continue
    throw new TableError(
      `in rij ${i + 1} staat een cel van ${long.length} tekens; hoogstens ${most} past in een rekenblad`
    )
  }
}

/** One sign for the end of a line: files have several. */
const unixLines = (cell: string): string => (cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell)
