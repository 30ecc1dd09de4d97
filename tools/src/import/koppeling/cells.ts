// SPDX-License-Identifier: EUPL-1.2
import { type Fault, fault } from '@naober/kit/errors/faults'
import { isRecord } from '../source/feature-file.ts'
import type { Field } from './fields.ts'
import { bare } from './mapping.ts'

/**
 * What is wrong with a cell; whoever reads the row says where. Never what stands in it: reports are mailed
 * around, and a cell may hold somebody's name.
 */
export class CellError extends Error {
  readonly said: Fault

  constructor(said: Fault) {
    super(said.fout)
    this.said = said
  }
}

/** A cell that is not understood for what is wrong with another one, and told there: only that has to be mended. */
export class ExplainedError extends CellError {}

type Value = string | number | boolean | Readonly<Record<string, unknown>>

/** How the thing that a cell refers to is found: its id, or the key that its own sheet gave it. */
export type Reference = (pad: string, cell: string) => string

const YES = new Set(['ja', 'j', 'waar', 'true', '1', 'x', 'yes'])
const NO = new Set(['nee', 'n', 'onwaar', 'false', '0', '-', 'no'])

/** What spreadsheets write, in English and in Dutch, where a formula has no value. */
const NO_VALUE = /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|N\/B|DEEL\/0!|VERW!|NAAM\?|WAARDE!|GETAL!|LEEG!)$/

/** The value of a cell that is not empty. Throws a CellError. */
export const cellValue = (field: Field, cell: string, reference: Reference): Value | readonly Value[] => {
  if (NO_VALUE.test(cell.trim())) throw new CellError(fault('FOUT_VAN_REKENBLAD'))
  return field.lijst ? partsOf(cell).map((part) => one(field, part, reference)) : one(field, cell.trim(), reference)
}

/** What ends a part between quotes as JSON has them, each behind a space: no sign in it is the end of the part. */
const PART = /(?:(?:\s"(?:[^"\\\n]|\\.)*")+(?=\s*(?:[|;,\n]|$))|[^|;,\n])+/g

/** The values in a cell that holds more of them. */
export const partsOf = (cell: string): readonly string[] =>
  (cell.match(PART) ?? []).map((part) => part.trim()).filter((part) => part !== '')

/** True for a word that a field with choices takes as it is. */
export const isUnderstood = (field: Field, word: string): boolean =>
  field.soort === 'JANEE' ? [YES, NO].some((words) => words.has(word.toLowerCase())) : codeIn(field, word) !== undefined

const one = (field: Field, cell: string, reference: Reference): Value => {
  const { soort, pad, begin } = field
  switch (soort) {
    case 'TEKST':
      return cell
    case 'KEUZE':
      return codeOf(field, cell)
    case 'DATUM':
      return dateOf(cell, begin)
    case 'TIJD':
      return timeOf(cell)
    case 'GETAL':
      return numberOf(cell)
    case 'JANEE':
      return yesOf(cell)
    case 'VERWIJZING':
      return reference(pad, cell)
    case 'VLAK':
      return areaOf(cell)
  }
}

/** The code of a word, and whether the word is that code itself. */
interface Meaning {
  readonly code: string
  readonly eigen: boolean
}

/** By the bare word. */
type Meanings = ReadonlyMap<string, Meaning>

/** A list has many rows with few words. */
const meanings = new WeakMap<Field, Meanings>()

const meaningsOf = (field: Field): Meanings => {
  const known = meanings.get(field)
  if (known) return known
  const words = Object.entries(field.woorden ?? {}).map(([word, code]) => [bare(word), { code, eigen: false }] as const)
  const found = new Map<string, Meaning>([
    ...words,
    ...field.codes.map((code) => [bare(code), { code, eigen: true }] as const)
  ])
  meanings.set(field, found)
  return found
}

const codeIn = (field: Field, word: string): string | undefined => meaningsOf(field).get(bare(word))?.code

/** The code of a word that a screen shows in its place; null for a code itself, and for what is none. */
export const codeInWords = (field: Field, word: string): string | null => {
  const found = meaningsOf(field).get(bare(word))
  return found === undefined || found.eigen ? null : found.code
}

const codeOf = (field: Field, cell: string): string => {
  const code = codeIn(field, cell)
  if (code === undefined) throw new CellError(fault('GEEN_KEUZE', { keuzes: field.codes }))
  return code
}

/** The first day of a year by itself; null for anything else. */
export const firstDayOf = (cell: string): string | null => (/^(19|20)\d{2}$/.test(cell) ? `${cell}-01-01` : null)

/** `2026-03-01`, `1-3-2026`, `1/3/2026`, with a time behind it or not; of a beginning also a year by itself. */
const dateOf = (cell: string, begin = false): string => {
  const first = begin ? firstDayOf(cell) : null
  if (first !== null) return first
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/.exec(cell)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})( .*)?$/.exec(cell)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : []
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (day === undefined || !isDay(text)) throw new CellError(fault(begin ? 'GEEN_DAG_OF_JAAR' : 'GEEN_DAG'))
  return text
}

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** `19:30`, `19.30`, `9:30 uur`. */
const timeOf = (cell: string): string => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?: uur)?$/.exec(cell) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) throw new CellError(fault('GEEN_KLOKTIJD'))
  return `${hour.padStart(2, '0')}:${minute}`
}

/** `1.234,5` as people write it here, and `1234.5` as programs do. */
const numberOf = (cell: string): number => {
  const dutch = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+,\d+$/.test(cell)
  const text = dutch ? cell.replaceAll('.', '').replace(',', '.') : cell
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new CellError(fault('GEEN_GETAL'))
  return Number(text)
}

/** A boundary, as a file of GeoJSON has it. Whether it closes, and lies here, is for the rules. */
const areaOf = (cell: string): Readonly<Record<string, unknown>> => {
  const wrong = new CellError(fault('GEEN_GRENS'))
  try {
    const read: unknown = JSON.parse(cell)
    if (isRecord(read)) return read
  } catch {
    throw wrong
  }
  throw wrong
}

const yesOf = (cell: string): boolean => {
  if (YES.has(cell.toLowerCase())) return true
  if (NO.has(cell.toLowerCase())) return false
  throw new CellError(fault('GEEN_JA_OF_NEE'))
}
