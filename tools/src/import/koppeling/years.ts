// SPDX-License-Identifier: EUPL-1.2
import type { RowReader } from '../rijen/row-reader.ts'
import { firstDayOf } from './cells.ts'
import type { Field } from './fields.ts'

/** Where a column tells of a beginning by its year alone, and what that is taken for. */
export interface YearsTaken {
  readonly pad: string
  /** Null: the same for every row. */
  readonly kolom: string | null
  /** In so many rows. */
  readonly rijen: number
  /** The first of these years, and the day that it became (`YYYY-MM-DD`). */
  readonly jaar: string
  readonly dag: string
}

/** The years by themselves that are taken for a day: whoever brings the sheet has to know. */
export const yearsTaken = (
  rijen: readonly (readonly string[])[],
  fields: readonly Field[],
  reader: RowReader
): readonly YearsTaken[] =>
  fields
    .filter(({ begin }) => begin)
    .flatMap(({ pad }) => {
      const years = rijen.map((cells) => reader.text(pad, cells)).filter((cell) => firstDayOf(cell) !== null)
      const [jaar] = years
      const dag = jaar === undefined ? null : firstDayOf(jaar)
      if (jaar === undefined || dag === null) return []
      return [{ pad, kolom: reader.column(pad), rijen: years.length, jaar, dag }]
    })
