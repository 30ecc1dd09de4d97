// SPDX-License-Identifier: EUPL-1.2
import { isJsonObject } from '@naober/contracts/json-schema'
import type { Referentietabel } from '@naober/contracts/referentie/index'
import { cell, page, table } from '../markdown.ts'

/** Every row of every reference table, with its source and date. */
export const referencePage = (tables: readonly Referentietabel[]): string =>
  page('Reference tables (referentie)', [
    'A source reads `document:lines`, where the document is one of the five in [bronnen](../bronnen.md); another source is told in words.',
    ...tables.flatMap(({ titel, naam, doc, schema, rijen }) => {
      const names = columnsOf(Object.keys(schema.properties))
      const rows = rijen.map((row) => names.map((name) => cell(shown(Reflect.get(row, name)))))
      return [`## ${titel}`, `${cell(doc)}. Table \`${naam}\`, ${rijen.length} rows.`, table(names, rows)]
    })
  ])

const FIRST = ['code', 'naam']
const LAST = ['status', 'peildatum', 'bron']

/** What a row is comes first, where it comes from last; the table's own fields stand between. */
const columnsOf = (names: readonly string[]): string[] => [
  ...FIRST,
  ...names.filter((name) => !FIRST.includes(name) && !LAST.includes(name)),
  ...LAST
]

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(shown).join('; ')
  if (!isJsonObject(value)) return String(value)
  if (typeof value.verwijzing === 'string') return sourceOf(value.document, value.regels, value.verwijzing)
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${shown(part)}`)
    .join('; ')
}

const sourceOf = (document: unknown, lines: unknown, words: string): string => {
  if (document === undefined) return words
  return lines === undefined ? `document ${document} (${words})` : `${document}:${lines} (${words})`
}
