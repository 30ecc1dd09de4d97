// SPDX-License-Identifier: EUPL-1.2
import type { Fault as Said } from '@naober/kit/errors/faults'
import type { Field } from '../koppeling/fields.ts'
import type { Mapping } from '../koppeling/mapping.ts'
import { type Translate, translatorOf } from '../koppeling/words.ts'

/** What is wrong with a row, in which field; null: with the row as a whole. Never what stands in a cell. */
export interface Fault extends Said {
  readonly pad: string | null
}

/** Reads the cells of a row by the fields that they are. */
export class RowReader {
  readonly #mapping: Mapping
  readonly #columns: ReadonlyMap<string, number>
  readonly #translate: ReadonlyMap<string, Translate>

  constructor(koppen: readonly string[], mapping: Mapping, fields: readonly Field[]) {
    this.#mapping = mapping
    this.#columns = new Map(koppen.map((kop, i) => [kop, i]))
    const named = new Map(fields.map((field) => [field.pad, field]))
    this.#translate = new Map(
      Object.entries(mapping.velden).map(([pad, source]) => [pad, translatorOf(source, named.get(pad))])
    )
  }

  /** The cell of a field, in the words of Naober where the mapping translates it; '' where there is none. */
  text(pad: string, cells: readonly string[]): string {
    const cell = this.cell(pad, cells)
    return this.#translate.get(pad)?.(cell) ?? cell
  }

  /** The cell of a field as it stands in the sheet. */
  cell(pad: string, cells: readonly string[]): string {
    const source = this.#mapping.velden[pad]
    if (source === undefined) return ''
    if ('vast' in source) return source.vast
    return (cells[this.#columns.get(source.kolom) ?? -1] ?? '').trim()
  }

  /** The column of a field; null where it has none. */
  column(pad: string): string | null {
    const source = this.#mapping.velden[pad]
    return source !== undefined && 'kolom' in source ? source.kolom : null
  }

  /** A fault as the reader of the sheet knows where it is. */
  told({ pad, fout }: Fault): string {
    if (pad === null) return fout
    const kolom = this.column(pad)
    return `${kolom === null || kolom === pad ? pad : `${kolom} (${pad})`}: ${fout}`
  }
}
