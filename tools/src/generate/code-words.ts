// SPDX-License-Identifier: EUPL-1.2
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { REFERENTIETABELLEN } from '@naober/contracts/referentie/index'
import { root } from '../check/repository.ts'
import type { Field } from '../import/koppeling/fields.ts'
import { bare } from '../import/koppeling/mapping.ts'
import { fieldsOfKind, ROWKINDS } from '../import/rijen/kinds.ts'
import { isRecord } from '../import/source/feature-file.ts'
import { type MadeFile, stableJson } from './made-file.ts'

/** Words by code, as a screen or a reference table has them. */
type Labels = Readonly<Record<string, string>>

/** Explains a choice to who has to make it, and is no name of it. */
const EXPLAINS = /uitleg$/i

const web = join(root, 'gateway/web/src')
const read = async (path: string): Promise<Readonly<Record<string, unknown>>> => import(pathToFileURL(path).href)
const texts = await Promise.all(
  globSync('**/*.nl.ts', { cwd: web })
    .toSorted()
    .map((path) => read(join(web, path)))
)

/** What a screen calls a choice: the word, or the name of what is shown with more. */
const wordOf = (shown: unknown): string | null => {
  if (typeof shown === 'string') return shown
  return isRecord(shown) && typeof shown.naam === 'string' ? shown.naam : null
}

/** All that could be a table of words somewhere inside. */
const tablesIn = (naam: string, value: unknown): readonly Labels[] => {
  if (!isRecord(value) || EXPLAINS.test(naam)) return []
  const words = Object.entries(value).flatMap(([code, shown]) => {
    const word = wordOf(shown)
    return word === null ? [] : [[code, word] as const]
  })
  return [Object.fromEntries(words), ...Object.entries(value).flatMap(([name, part]) => tablesIn(name, part))]
}

/** How the days of the week are called; their codes are how these names begin. */
const weekdays = Array.from({ length: 7 }, (_, day) =>
  new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day)))
)

const TABLES: readonly Labels[] = [
  ...texts.flatMap((module) => tablesIn('', module)),
  ...REFERENTIETABELLEN.map(({ rijen }) =>
    Object.fromEntries(
      rijen.flatMap((rij) => ('naam' in rij && typeof rij.naam === 'string' ? [[rij.code, rij.naam]] : []))
    )
  ),
  Object.fromEntries(weekdays.map((naam) => [naam.slice(0, 2).toUpperCase(), naam]))
]

const isAbout = (codes: Field['codes'], labels: Labels): boolean => codes.every((code) => Object.hasOwn(labels, code))

/** True where some table has a word for each of these codes. */
export const isShown = (codes: Field['codes']): boolean => TABLES.some((labels) => isAbout(codes, labels))

/** By word the code that it stands for, from every table that has a word for each code of the field. */
export const wordsFor = (codes: Field['codes'], tables: readonly Labels[] = TABLES): Labels => {
  const found = tables
    .filter((labels) => isAbout(codes, labels))
    .flatMap((labels) => codes.map((code) => ({ code, woord: labels[code] ?? '' })))
  const meant = Map.groupBy(found, ({ woord }) => bare(woord))
  const own = new Set(codes.map(bare))
  return Object.fromEntries(
    found
      .filter(({ code, woord }) => !own.has(bare(woord)) && meant.get(bare(woord))?.every((een) => een.code === code))
      .map(({ woord, code }) => [woord, code])
  )
}

/** By kind of row and field. */
const all = (): Readonly<Record<string, Readonly<Record<string, Labels>>>> =>
  Object.fromEntries(
    ROWKINDS.map((kind) => {
      const chosen = fieldsOfKind(kind).filter(({ soort }) => soort === 'KEUZE')
      return [kind.naam, Object.fromEntries(chosen.map(({ pad, codes }) => [pad, wordsFor(codes)]))]
    })
  )

/** The words that screens show in the place of codes: so a sheet may have them too. */
export const codeWordsFile = (): MadeFile => ({
  path: 'tools/src/import/koppeling/code-words.json',
  content: stableJson(all())
})
