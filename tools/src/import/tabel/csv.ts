// SPDX-License-Identifier: EUPL-1.2

import { fromCsv, OPMERKING } from '@naober/gateway/feeds/csv-cell'
import { fault } from '@naober/kit/errors/faults'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { type Table, TableError, tableOf } from './table.ts'

/** What stands between cells: Excel in the Netherlands writes `;`. */
const DELIMITERS = [';', ',', '\t', '|'] as const

/** Excel's own way to say what stands between cells. */
const SAID = /^sep=(.)\r?\n/i

/** Rows above the names of the columns in an export of ours. No two parts can take the same sign: nothing is tried twice. */
const REMARKS = new RegExp(`^(?:(?:${OPMERKING}[^\\r\\n]*|"${OPMERKING}[^"]*(?:""[^"]*)*";*)\\r?\\n)+`)

/** So much of a text is looked at to see what stands between its cells. */
const LOOK = 64 * 1024

/** Reads CSV of whatever kind people have. Throws a TableError in words. */
export const readCsv = (text: string): Table => {
  const said = SAID.exec(text)
  const body = (said ? text.slice(said[0].length) : text).replace(REMARKS, '')
  const delimiter = said?.[1] ?? delimiterOf(body)
  try {
    const rows: string[][] = parse(body, { delimiter, relax_column_count: true, skip_empty_lines: false })
    demandOneDelimiter(rows, delimiter)
    return tableOf(rows.map((row) => row.map(fromCsv)))
  } catch (error) {
    // What the parser says of it holds what stands in the cell.
    if (error instanceof CsvError) throw wrong(error)
    throw error
  }
}

const wrong = ({ code, lines }: CsvError & { readonly lines?: unknown }): TableError =>
  code === 'CSV_QUOTE_NOT_CLOSED'
    ? new TableError(fault('AANHALING_OPEN'))
    : new TableError(fault('AANHALING_MIDDEN', { regel: Number(lines) }))

/**
 * Refuses a row in which something else stands between the cells than above it, as where two lists were pasted together:
 * it would be told as a row in which almost everything is missing. A sentence is no such row: a space follows its signs.
 */
const demandOneDelimiter = (rows: readonly (readonly string[])[], delimiter: string): void => {
  const width = rows[0]?.length ?? 0
  if (width < 3) return
  for (const [i, row] of rows.entries()) {
    const [only = ''] = row
    if (row.length > 1 || only.length > LOOK) continue
    const other = DELIMITERS.find((sign) => sign !== delimiter && isCutBy(only, sign, width))
    if (other === undefined) continue
    throw new TableError(fault('ANDER_TEKEN', { rij: i + 1, teken: named(other), eerste: named(delimiter) }))
  }
}

const isCutBy = (text: string, sign: string, width: number): boolean => {
  const cells = text.split(sign)
  return cells.length === width && !cells.slice(1).some((cell) => cell.startsWith(' '))
}

const named = (delimiter: string): string => `'${delimiter === '\t' ? 'tab' : delimiter}'`

/** The one that cuts the first rows in most columns, the same for every row. */
const delimiterOf = (text: string): string => {
  const whole = text.length <= LOOK
  const begin = whole ? text : text.slice(0, text.lastIndexOf('\n', LOOK) + 1)
  const score = (delimiter: string): number => {
    try {
      const rows: string[][] = parse(begin, { delimiter, relax_column_count: true, relax_quotes: true, to: 50 })
      const width = rows[0]?.length ?? 0
      return width * rows.filter((row) => row.length === width).length
    } catch {
      return 0
    }
  }
  return DELIMITERS.toSorted((one, other) => score(other) - score(one))[0] ?? ';'
}
