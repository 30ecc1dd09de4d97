// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Wie } from '@naober/contracts'
import { StartError } from '../start/settings.ts'
import { type WordRead, wordsRead } from './koppeling/words.ts'
import { type YearsTaken, yearsTaken } from './koppeling/years.ts'
import { count } from './outcome.ts'
import { divisionsAmong } from './plaatsen/division.ts'
import { Book, type Setup } from './rijen/book.ts'
import { type Content, importIdOf } from './rijen/identity.ts'
import { fieldsOfKind, type Rowkind } from './rijen/kinds.ts'
import { Ledger } from './rijen/ledger.ts'
import { type FaultyRow, isFaulty, isSendable, planRows, type SendableRow } from './rijen/plan.ts'
import { rehearse } from './rijen/rehearse.ts'
import { byRow, type Reported, tally, writeReport } from './rijen/report.ts'
import { RowReader } from './rijen/row-reader.ts'
import { sendRows } from './rijen/send.ts'
import type { Progress } from './source/progress.ts'
import type { ReadTable } from './tabel/read-table.ts'
import type { Things } from './things.ts'
import type { WayIn } from './way-in.ts'

/** What is to be read in: a table, what its rows are, and how its columns become fields. */
export interface Sheet {
  readonly data: string
  readonly table: ReadTable
  /** Where the table was read: it is read again when an import that was cut off is taken back. */
  readonly bestand: string
  readonly kind: Rowkind
  readonly content: Content
  /** Who reads it in: the rules are asked for this person. */
  readonly wie: Wie
  /** Send the rows that are right, also where others are not. */
  readonly metFouten: boolean
  /** What is there already. */
  readonly things: Things
}

/** A sheet of which all rows were looked at; nothing is sent yet. */
export interface Looked {
  readonly book: Book
  readonly setup: Setup
  readonly kind: Rowkind
  readonly good: readonly SendableRow[]
  readonly wrong: readonly FaultyRow[]
  /** The same, as they are reported. */
  readonly faults: readonly Reported[]
  readonly years: readonly YearsTaken[]
  readonly words: readonly WordRead[]
}

/** Looks at all rows of a sheet. Rejects with a StartError where the same import is being taken back. */
export const lookAt = async (sheet: Sheet): Promise<Looked> => {
  const { data, table, bestand, kind, content, wie, metFouten, things } = sheet
  const setup = setupOf(data, {
    ...content,
    bestand,
    naam: table.naam,
    rijen: table.rijen.length,
    metFouten,
    op: new Date().toISOString(),
    staat: 'BEGONNEN',
    namens: wie.namens ?? null,
    telling: {}
  })
  const rows = await planRows(table, kind, content, { ledger: new Ledger(data), divisions: divisionsAmong(things) })
  const planned = await rehearse(kind, rows, { wie, things })
  const wrong = planned.filter(isFaulty)
  const fields = fieldsOfKind(kind)
  const reader = new RowReader(table.koppen, content.mapping, fields)
  const years = yearsTaken(table.rijen, fields, reader)
  const words = wordsRead(table.rijen, fields, reader)
  const faults = wrong.map(({ rij, fouten }): Reported => {
    return { rij, uitkomst: 'FOUT', reden: fouten.map((fault) => reader.told(fault)).join('; ') }
  })
  return { book: new Book(data, setup.id), setup, kind, good: planned.filter(isSendable), wrong, faults, years, words }
}

/** What was taken back is a new import when it is read in again. */
const setupOf = (data: string, setup: Omit<Setup, 'id'>): Setup => {
  for (let keer = 1; ; keer++) {
    const id = importIdOf(setup, keer)
    const staat = new Book(data, id).setup()?.staat
    if (staat === 'WORDT_TERUGGENOMEN')
      throw new StartError(`Deze lijst wordt teruggenomen (import ${id}): laat dat eerst af zijn.`)
    if (staat !== 'TERUGGENOMEN' && staat !== 'DEELS_TERUGGENOMEN') return { ...setup, id }
  }
}

/** The report of what was looked at; answers its path. */
export const reportLooked = ({ book, good, faults }: Looked): string => {
  const looked = good.map(({ rij, id }): Reported => ({ rij, uitkomst: 'KLOPT', id }))
  return writeReport(join(book.map, REPORT), [...looked, ...faults].sort(byRow))
}

/** Name of the report in the folder of an import. */
export const REPORT = 'verslag.csv'

/** How an import ended, in numbers of rows; all of them stand in the report. */
export interface ReadIn {
  readonly ingelezen: number
  /** Made by another import, which still stands. */
  readonly warenErAl: number
  readonly geweigerd: readonly Reported[]
  /** Read in, but not all that the row tells. */
  readonly deels: readonly Reported[]
  readonly verslag: string
}

/** Sends the rows that are right. What was interrupted is finished by doing it again. */
export const readIn = async (
  { book, setup, kind, good, faults }: Looked,
  wayIn: WayIn,
  progress: Progress
): Promise<ReadIn> => {
  book.keep(setup)
  book.begin()
  const elsewhere = new Ledger(book.data).madeElsewhere(setup.id, new Set(good.map(({ id }) => id)))
  const sent = await sendRows(wayIn, kind.contract, good, { book, elsewhere, progress })
  const all = [...sent, ...faults].sort(byRow)
  const verslag = writeReport(join(book.map, REPORT), all)
  book.keep({ ...setup, staat: 'INGELEZEN', telling: tally(all) })
  const of = (uitkomst: Reported['uitkomst']) => sent.filter((row) => row.uitkomst === uitkomst)
  return {
    ingelezen: of('INGELEZEN').length,
    warenErAl: of('WAS_ER_AL').length,
    geweigerd: of('GEWEIGERD'),
    deels: of('INGELEZEN').filter(({ reden }) => reden !== undefined),
    verslag
  }
}

/** So many rows are told of; the report has all. */
const SHOWN = 5

/** Tells the first rows with what is wrong with them. */
export const tellRows = (rows: readonly Reported[], progress: Progress): void => {
  for (const { rij, reden } of rows.slice(0, SHOWN)) progress.line(`  rij ${rij}: ${reden}`)
  if (rows.length > SHOWN) progress.line(`  en nog ${count(rows.length - SHOWN, 'rij', 'rijen')}`)
}
