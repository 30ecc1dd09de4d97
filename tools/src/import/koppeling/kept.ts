// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../../start/settings.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Field } from './fields.ts'
import { IDENTITIES, type Mapping, type Source } from './mapping.ts'

/**
 * Where the mapping of tables with these columns is kept: the next file of the same kind finds it. Each person has
 * mappings of their own; null: the operator of the folder.
 */
export const mappingPath = (data: string, soort: string, koppen: readonly string[], van: string | null): string => {
  const columns = [...koppen, ...(van === null ? [] : ['', van])].join('\u0000')
  const print = createHash('sha256').update(columns).digest('hex').slice(0, 12)
  return join(data, 'koppelingen', `${soort}-${print}.json`)
}

export const keepMapping = (path: string, mapping: Mapping): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${JSON.stringify(mapping, null, 2)}\n`, { mode: 0o600 })
}

/**
 * The mapping that is kept there, or null. Throws a StartError that names what is wrong with it: people change it by
 * hand.
 */
export const keptMapping = (path: string, fields: readonly Field[], koppen: readonly string[]): Mapping | null => {
  if (!existsSync(path)) return null
  const wrong = (what: string) => new StartError(`De koppeling ${path} klopt niet: ${what}.`)
  return mappingIn(parsed(readFileSync(path, 'utf8'), wrong), fields, koppen, wrong)
}

/** What somebody says a mapping is. Throws what `wrong` makes of the first thing that is wrong with it. */
export const mappingIn = (
  read: unknown,
  fields: readonly Field[],
  koppen: readonly string[],
  wrong: (what: string) => Error
): Mapping => {
  if (!isRecord(read) || typeof read.soort !== 'string' || !isRecord(read.velden))
    throw wrong('soort of velden ontbreekt')
  const known = new Set<string>([...IDENTITIES, ...fields.map(({ pad }) => pad)])
  const velden = Object.fromEntries(
    Object.entries(read.velden).map(([pad, source]): [string, Source] => {
      if (!known.has(pad)) throw wrong(`'${pad}' is geen veld; er zijn: ${[...known].join(', ')}`)
      return [pad, sourceOf(source, pad, koppen, wrong)]
    })
  )
  const used = Object.values(velden).flatMap((source) => ('kolom' in source ? [source.kolom] : []))
  return { soort: read.soort, velden, ongebruikt: koppen.filter((kop) => !used.includes(kop)) }
}

type Wrong = (what: string) => Error

const parsed = (text: string, wrong: Wrong): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('het is geen JSON')
  }
}

const sourceOf = (source: unknown, pad: string, koppen: readonly string[], wrong: Wrong): Source => {
  if (isRecord(source) && typeof source.vast === 'string') return { vast: source.vast }
  if (!isRecord(source) || typeof source.kolom !== 'string') throw wrong(`bij '${pad}' hoort een kolom of een vast`)
  const { kolom } = source
  if (!koppen.includes(kolom)) throw wrong(`er is geen kolom '${kolom}'`)
  if (source.waarden === undefined) return { kolom }
  if (!isRecord(source.waarden)) throw wrong(`de waarden van '${pad}' zijn geen object`)
  const waarden = Object.entries(source.waarden).map(([from, to]): [string, string] => {
    if (typeof to !== 'string') throw wrong(`de waarde van '${from}' bij '${pad}' is geen tekst`)
    return [from, to]
  })
  return { kolom, waarden: Object.fromEntries(waarden) }
}
