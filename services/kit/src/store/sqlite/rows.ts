// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

/** Prepares a query whose rows come as arrays, in the order of its columns. `R` is what the table's types promise. */
export const rowsOf = <R extends readonly unknown[]>(db: DatabaseSync, sql: string) => {
  const statement = db.prepare(sql)
  statement.setReturnArrays(true)
  return {
    /** One by one; ended early, the rest is not read. */
    each: (...values: SQLInputValue[]): Iterable<R> => statement.iterate(...values) as Iterable<unknown> as Iterable<R>,
    all: (...values: SQLInputValue[]): R[] => statement.all(...values) as unknown as R[],
    get: (...values: SQLInputValue[]): R | undefined => statement.get(...values) as unknown as R | undefined
  }
}
