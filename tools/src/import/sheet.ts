// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { dataWords } from '../start/data-folder.ts'
import { OPERATOR } from '../start/operator.ts'
import { type Settings, StartError } from '../start/settings.ts'
import { keepMapping, keptMapping, mappingPath } from './koppeling/kept.ts'
import { type Mapping, missingIn, proposeMapping } from './koppeling/mapping.ts'
import { count } from './outcome.ts'
import { type Looked, lookAt, readIn, reportLooked, tellRows } from './reading-in.ts'
import { fieldsOfKind, kindNamed, type Rowkind } from './rijen/kinds.ts'
import { createProgress, type Progress, type Screen } from './source/progress.ts'
import { readTable } from './tabel/read-table.ts'
import { type WayIn, wayInWhenNeeded } from './way-in.ts'

export interface SheetImport {
  readonly source: string
  readonly settings: Settings
  /** What a row is: initiatieven, elementen, partijen or activiteiten. */
  readonly soort: string
  /** Name of the sheet in a workbook; null: the first one. */
  readonly blad: string | null
  /** What is the same for every row: `gebied.jaar=2024`. */
  readonly vast: readonly string[]
  /** A mapping of the caller's own; null: the one that is kept for these columns, else one that is proposed. */
  readonly koppeling: string | null
  /** Only look. */
  readonly proef: boolean
  /** Send the rows that are right, also where others are not. */
  readonly metFouten: boolean
  readonly screen?: Screen
}

/**
 * Reads a sheet in, a command per row. First all rows are looked at; where one is wrong, nothing is sent. What was
 * interrupted is finished by the same call. Throws a StartError in one sentence where not every row came in.
 */
export const importSheet = async (asked: SheetImport): Promise<void> => {
  const { settings, screen = process.stdout } = asked
  const { data } = settings
  const progress = createProgress(screen)
  const kind = kindNamed(asked.soort)
  const table = await readTable(asked.source, asked.blad)
  progress.line(
    `${table.naam}: ${count(table.rijen.length, 'rij', 'rijen')}, ${count(table.koppen.length, 'kolom', 'kolommen')}.`
  )
  const mapping = mappingFor(asked, kind, table.koppen, progress)
  const content = { sha256: table.sha256, blad: asked.blad, mapping, van: null }
  const way = wayInWhenNeeded(kind.contract.aggregaat.dienst, settings)
  try {
    const looked = await lookAt({
      data,
      table,
      bestand: resolve(asked.source),
      kind,
      content,
      wie: OPERATOR,
      metFouten: asked.metFouten,
      things: async (soort, id) => (await way.open()).things(soort, id)
    })
    tellYears(looked, progress)
    tellWords(looked, progress)
    tellRows(looked.faults, progress)
    if (asked.proef || (looked.faults.length > 0 && !asked.metFouten)) return leave(looked, progress)
    const { id } = looked.setup
    progress.line(`Import ${id}; terugnemen kan met: npx naober import terug ${id}${dataWords(data)}`)
    await bringIn(looked, await way.open(), progress)
  } finally {
    await way.stop()
  }
}

/** Tells what was looked at, and sends nothing. Throws a StartError where a row is wrong. */
const leave = (looked: Looked, progress: Progress): void => {
  const { good, faults } = looked
  const report = reportLooked(looked)
  progress.line(
    `Nagekeken: ${good.length} goed, ${faults.length} met een fout; er is niets verstuurd. Verslag: ${report}`
  )
  if (faults.length > 0)
    throw new StartError(
      `${count(faults.length, 'rij klopt', 'rijen kloppen')} niet: verbeter ze, of geef --met-fouten.`
    )
}

const bringIn = async (looked: Looked, wayIn: WayIn, progress: Progress): Promise<void> => {
  const { setup, faults } = looked
  const { ingelezen, warenErAl, geweigerd, deels, verslag } = await readIn(looked, wayIn, progress)
  tellRows([...geweigerd, ...deels], progress)
  const known = warenErAl === 0 ? '' : `; ${count(warenErAl, 'rij was', 'rijen waren')} er al`
  progress.line(`Ingelezen: ${ingelezen} van ${count(setup.rijen, 'rij', 'rijen')}${known}. Verslag: ${verslag}`)
  const left = geweigerd.length + faults.length
  if (left > 0) throw new StartError(`${count(left, 'rij is', 'rijen zijn')} niet ingelezen: zie het verslag.`)
  if (deels.length > 0)
    throw new StartError(`${count(deels.length, 'rij is', 'rijen zijn')} niet helemaal ingelezen: zie het verslag.`)
}

const tellYears = ({ years }: Looked, progress: Progress): void => {
  for (const { pad, kolom, rijen, jaar, dag } of years)
    progress.line(
      `  ${kolom ?? pad}: in ${count(rijen, 'rij', 'rijen')} staat alleen een jaar; dat is gelezen als de eerste dag (${jaar} als ${dag}).`
    )
}

const tellWords = ({ words }: Looked, progress: Progress): void => {
  for (const { pad, kolom, woord, code, rijen } of words)
    progress.line(`  ${kolom ?? pad}: '${woord}' is gelezen als ${code} (${count(rijen, 'rij', 'rijen')}).`)
}

/** The mapping that the caller gives, that is kept for these columns, or that is proposed and kept from now on. */
const mappingFor = (asked: SheetImport, kind: Rowkind, koppen: readonly string[], progress: Progress): Mapping => {
  const fields = fieldsOfKind(kind)
  const path = asked.koppeling ?? mappingPath(asked.settings.data, kind.naam, koppen, null)
  const vast = fixedIn(
    asked.vast,
    fields.map(({ pad }) => pad)
  )
  const kept = keptMapping(path, fields, koppen)
  if (kept === null && asked.koppeling !== null) throw new StartError(`De koppeling ${path} is er niet.`)
  const fixed = Object.entries(vast).map(([pad, waarde]) => [pad, { vast: waarde }] as const)
  const mapping = kept
    ? { ...kept, velden: { ...kept.velden, ...Object.fromEntries(fixed) } }
    : proposeMapping(kind.naam, fields, koppen, vast)
  if (mapping.soort !== kind.naam) throw new StartError(`De koppeling ${path} is voor ${mapping.soort}.`)
  if (asked.koppeling === null) keepMapping(path, mapping)
  progress.line(`Koppeling (${kept ? 'bewaard' : 'voorgesteld'}): ${path}`)
  for (const [pad, source] of Object.entries(mapping.velden))
    progress.line(`  ${pad} ← ${'vast' in source ? `'${source.vast}' (vast)` : source.kolom}`)
  if (mapping.ongebruikt.length > 0) progress.line(`  niet gebruikt: ${mapping.ongebruikt.join(', ')}`)
  const missing = missingIn(mapping, fields)
  if (missing.length > 0)
    throw new StartError(
      `Er is geen kolom voor ${missing.join(', ')}: noem haar in ${path}, of geef --vast ${missing[0]}=…`
    )
  return mapping
}

const fixedIn = (given: readonly string[], known: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((text) => {
      const [pad = '', ...rest] = text.split('=')
      if (rest.length === 0 || !known.includes(pad))
        throw new StartError(`--vast '${text}' is geen veld=waarde; velden zijn: ${known.join(', ')}.`)
      return [pad, rest.join('=')]
    })
  )
