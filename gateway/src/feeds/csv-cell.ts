// SPDX-License-Identifier: EUPL-1.2

/**
 * What a spreadsheet takes for a formula, as the first sign of a cell, also behind what some leave out when they read it;
 * `'` before it makes it text.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/u

/** What a row above the names of the columns begins with, that says something of the whole table. */
export const OPMERKING = '# Let op: '

/** A cell of a CSV so that no program runs it. */
export const toCsv = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** The cell that `toCsv` made it of. */
export const fromCsv = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)
