// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path'
import { type Settings, StartError } from '../start/settings.ts'
import { fieldsOf } from './koppeling/fields.ts'
import { keepMapping, keptMapping, mappingPath } from './koppeling/kept.ts'
import { type Mapping, proposeMapping } from './koppeling/mapping.ts'
import { count } from './outcome.ts'
import { Book, type Setup } from './rijen/book.ts'
import { importIdOf } from './rijen/identity.ts'
import { kindNamed, type Rowkind } from './rijen/kinds.ts'
import { type PlannedRow, planRows } from './rijen/plan.ts'
import { rehearse } from './rijen/rehearse.ts'
import { type Reported, writeReport } from './rijen/report.ts'
import { type SendableRow, sendRows } from './rijen/send.ts'
import { createProgress, type Progress, type Screen } from './source/progress.ts'
import { readTable } from './tabel/read-table.ts'
import { openWayIn } from './way-in.ts'

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

/** So many faulty rows are shown; the report has all. */
const SHOWN = 5

/**
 * Reads a sheet in, a command per row. First all rows are looked at; where one is wrong, nothing is sent. What was
 * interrupted is finished by the same call. Throws a StartError in one sentence where not every row came in.
 */
export const importSheet = async (asked: SheetImport): Promise<void> => {
  const { settings, screen = process.stdout } = asked
  const progress = createProgress(screen)
  const kind = kindNamed(asked.soort)
  const table = await readTable(asked.source, asked.blad)
  progress.line(
    `${table.naam}: ${count(table.rijen.length, 'rij', 'rijen')}, ${count(table.koppen.length, 'kolom', 'kolommen')}.`
  )
  const mapping = mappingFor(asked, kind, table.koppen, progress)

  const setup = setupOf(asked, table, mapping)
  const book = new Book(settings.data, setup.id)
  const planned = rehearse(kind.contract, planRows(table, kind, mapping, setup.id))
  const report = join(book.map, 'verslag.csv')
  const faults = planned.flatMap((row): Reported[] =>
    'fouten' in row ? [{ rij: row.rij, uitkomst: 'FOUT', reden: row.fouten.join('; ') }] : []
  )
  const good = planned.filter(isSendable)
  for (const { rij, reden } of faults.slice(0, SHOWN)) progress.line(`  rij ${rij}: ${reden}`)
  if (faults.length > SHOWN) progress.line(`  en nog ${count(faults.length - SHOWN, 'rij', 'rijen')} met een fout`)
  if (asked.proef || (faults.length > 0 && !asked.metFouten)) {
    const looked = good.map(({ rij, id }): Reported => ({ rij, uitkomst: 'KLOPT', id }))
    writeReport(
      report,
      [...looked, ...faults].sort((one, other) => one.rij - other.rij)
    )
    progress.line(
      `Nagekeken: ${good.length} goed, ${faults.length} met een fout; er is niets verstuurd. Verslag: ${report}`
    )
    if (faults.length === 0) return
    throw new StartError(
      `${count(faults.length, 'rij klopt', 'rijen kloppen')} niet: verbeter ze, of geef --met-fouten.`
    )
  }

  book.keep(setup)
  book.begin()
  progress.line(`Import ${setup.id}; terugnemen kan met: npx naober import terug ${setup.id}`)
  const wayIn = await openWayIn(kind.contract.aggregaat.dienst, settings)
  try {
    const sent = await sendRows(wayIn, kind.contract, good, (rows) => book.add(rows), progress)
    const refused = sent.filter(({ uitkomst }) => uitkomst === 'GEWEIGERD')
    writeReport(
      report,
      [...sent, ...faults].sort((one, other) => one.rij - other.rij)
    )
    for (const { rij, reden } of refused.slice(0, SHOWN)) progress.line(`  rij ${rij}: ${reden}`)
    progress.line(
      `Ingelezen: ${sent.length - refused.length} van ${count(table.rijen.length, 'rij', 'rijen')}. Verslag: ${report}`
    )
    book.keep({ ...setup, staat: 'INGELEZEN' })
    const left = refused.length + faults.length
    if (left > 0) throw new StartError(`${count(left, 'rij is', 'rijen zijn')} niet ingelezen: zie het verslag.`)
  } finally {
    await wayIn.stop()
  }
}

const isSendable = (row: PlannedRow): row is SendableRow => 'velden' in row

/** An import that was taken back is a new one when it is read in again. */
const setupOf = (asked: SheetImport, table: { sha256: string; rijen: readonly unknown[] }, mapping: Mapping): Setup => {
  const { settings, blad } = asked
  for (let keer = 1; ; keer++) {
    const id = importIdOf(table.sha256, blad, mapping, keer)
    if (new Book(settings.data, id).setup()?.staat === 'TERUGGENOMEN') continue
    const bestand = resolve(asked.source)
    return { id, bestand, blad, sha256: table.sha256, mapping, rijen: table.rijen.length, staat: 'BEGONNEN' }
  }
}

/** The mapping that the caller gives, that is kept for these columns, or that is proposed and kept from now on. */
const mappingFor = (asked: SheetImport, kind: Rowkind, koppen: readonly string[], progress: Progress): Mapping => {
  const fields = fieldsOf(kind.contract)
  const path = asked.koppeling ?? mappingPath(asked.settings.data, kind.naam, koppen)
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
  const derived = 'gebied.wijk' in mapping.velden || 'gebied.buurt' in mapping.velden ? ['gebied.gemeente'] : []
  const missing = fields.filter(({ pad, verplicht }) => verplicht && !(pad in mapping.velden) && !derived.includes(pad))
  if (missing.length > 0)
    throw new StartError(
      `Er is geen kolom voor ${missing.map(({ pad }) => pad).join(', ')}: noem haar in ${path}, of geef --vast ${missing[0]?.pad}=…`
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
