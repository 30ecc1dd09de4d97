// SPDX-License-Identifier: EUPL-1.2

import type { RowReader } from '../rijen/row-reader.ts'
import type { Table } from '../tabel/table.ts'
import { codeInWords, isUnderstood, partsOf } from './cells.ts'
import type { Field } from './fields.ts'
import { bare, type Mapping, type Source } from './mapping.ts'

/** A word of a sheet where Naober has codes. */
export interface Word {
  /** As the mapping has it, or else as the sheet first writes it. */
  readonly woord: string
  /** In so many rows. */
  readonly rijen: number
  /** The code that the mapping makes of it, '' for nothing; null: it is not understood. */
  readonly code: string | null
}

/** The words of a column that are no codes of its field. */
export interface ForeignWords {
  readonly pad: string
  readonly kolom: string
  /** What a word can be. */
  readonly codes: readonly string[]
  readonly woorden: readonly Word[]
  /** So many more are not told. */
  readonly meer: number
}

/** Of a column so many words are told: where there are more, it is another column. */
const MOST = 50

const ANSWERS = ['ja', 'nee'] as const

/** What a word can be in a field; null where every word is taken as it is. */
const choicesOf = ({ soort, codes }: Field): readonly string[] | null => {
  if (soort === 'KEUZE') return codes
  return soort === 'JANEE' ? ANSWERS : null
}

/** Under what a word is looked up: one word however it is written; of signs alone the signs. */
const keyOf = (word: string): string => bare(word) || word

/**
 * Puts a cell into the words of Naober: the cell as a whole, and of a list each part. What nobody translated stays as
 * it is.
 */
export type Translate = (cell: string) => string

const asItIs: Translate = (cell) => cell

export const translatorOf = (source: Source, field: Field | undefined): Translate => {
  const known = knownIn(source)
  if (known.size === 0) return asItIs
  const one = (word: string) => known.get(keyOf(word))?.code ?? word
  if (!field?.lijst) return one
  return (cell) => known.get(keyOf(cell))?.code ?? partsOf(cell).map(one).join('|')
}

/** What a mapping makes of words, by the key of each. */
type Known = ReadonlyMap<string, { readonly woord: string; readonly code: string }>

const knownIn = (source: Source): Known => {
  const words = 'kolom' in source ? Object.entries(source.waarden ?? {}) : []
  return new Map(words.map(([woord, code]) => [keyOf(woord.trim()), { woord, code }]))
}

/** Per field with codes: the words of its column that are none, with what the mapping makes of them; in order of the sheet. */
export const foreignWords = (
  { koppen, rijen }: Pick<Table, 'koppen' | 'rijen'>,
  { velden }: Mapping,
  fields: readonly Field[]
): readonly ForeignWords[] =>
  fields.flatMap((field) => {
    const [source, codes] = [velden[field.pad], choicesOf(field)]
    if (source === undefined || !('kolom' in source) || codes === null) return []
    const at = koppen.indexOf(source.kolom)
    const found = wordsIn(
      rijen.map((cells) => (cells[at] ?? '').trim()),
      field,
      { known: knownIn(source), codes }
    )
    if (found.length === 0) return []
    const woorden = found.slice(0, MOST)
    return [{ pad: field.pad, kolom: source.kolom, codes, woorden, meer: found.length - woorden.length }]
  })

interface Meaning {
  readonly known: Known
  readonly codes: readonly string[]
}

/** A word of a column that is read as the code for which a screen shows it. */
export interface WordRead {
  readonly pad: string
  /** Null: the same for every row. */
  readonly kolom: string | null
  readonly woord: string
  readonly code: string
  /** In so many rows. */
  readonly rijen: number
}

/** The words that were read as codes: whoever brings the sheet has to know. */
export const wordsRead = (
  rijen: readonly (readonly string[])[],
  fields: readonly Field[],
  reader: Pick<RowReader, 'text' | 'column'>
): readonly WordRead[] =>
  fields
    .filter(({ woorden }) => woorden !== undefined)
    .flatMap((field) => {
      const { pad, lijst } = field
      const found = new Map<string, { readonly woord: string; readonly code: string; rijen: number }>()
      for (const cells of rijen) {
        const cell = reader.text(pad, cells)
        for (const woord of new Set(lijst ? partsOf(cell) : [cell])) {
          const code = codeInWords(field, woord)
          if (code === null) continue
          const read = found.get(keyOf(woord)) ?? { woord, code, rijen: 0 }
          read.rijen += 1
          found.set(keyOf(woord), read)
        }
      }
      return [...found.values()].map((read) => ({ pad, kolom: reader.column(pad), ...read }))
    })

const wordsIn = (cells: readonly string[], field: Field, { known, codes }: Meaning): readonly Word[] => {
  const found = new Map<string, Word | null>()
  for (const cell of cells) {
    const parts = field.lijst && !known.has(keyOf(cell)) ? partsOf(cell) : [cell]
    for (const woord of new Set(parts)) {
      if (woord === '') continue
      const key = keyOf(woord)
      const before = found.get(key)
      if (before === undefined) found.set(key, wordOf(woord, { known, codes, field }))
      else if (before !== null) found.set(key, { ...before, rijen: before.rijen + 1 })
    }
  }
  return [...found.values()].filter((word) => word !== null)
}

/** Null: Naober understands it as it is, and nobody gave it another meaning. */
const wordOf = (woord: string, { known, codes, field }: Meaning & { readonly field: Field }): Word | null => {
  const said = known.get(keyOf(woord))
  if (said === undefined) return isUnderstood(field, woord) ? null : { woord, rijen: 1, code: null }
  const code = said.code === '' ? '' : codes.find((een) => bare(een) === bare(said.code))
  return { woord: said.woord, rijen: 1, code: code ?? null }
}
