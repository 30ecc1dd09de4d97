// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../start/settings.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Content } from './identity.ts'
import type { Tally } from './report.ts'

/** How far an import is. What was taken back in part is so because the other rows cannot be undone any more. */
export type State = 'BEGONNEN' | 'INGELEZEN' | 'WORDT_TERUGGENOMEN' | 'DEELS_TERUGGENOMEN' | 'TERUGGENOMEN'

/** What an import was begun with: enough to find its rows again. */
export interface Setup extends Content {
  readonly id: string
  readonly bestand: string
  /** What its reader calls the file. */
  readonly naam: string
  readonly rijen: number
  /** Send the rows that are right, also where others are not. */
  readonly metFouten: boolean
  /** When it was begun, ISO 8601. */
  readonly op: string
  readonly staat: State
  /** On whose behalf its rows go in; null: of who reads it in. */
  readonly namens: string | null
  /** So many rows ended so; empty as long as nothing ended. */
  readonly telling: Tally
}

/** A row that the platform took: the thing it made, and the key that undoes it (no text of the row). */
export interface Booked {
  readonly rij: number
  readonly id: string
  readonly herstel: string | null
  /** Version of the thing after all that the row asked for; null: the one that the key names. */
  readonly versie: number | null
}

/**
 * What is kept of an import beside the log: which rows were taken, and how each is undone. Only a finished import is
 * whole in it: a kill leaves rows that were taken and not booked.
 */
export class Book {
  readonly data: string
  readonly map: string

  constructor(data: string, id: string) {
    this.data = data
    this.map = join(data, 'import', id)
  }

  /** Null where no import was begun here. Throws a StartError where what stands here cannot be read. */
  setup(): Setup | null {
    const path = join(this.map, 'opzet.json')
    if (!existsSync(path)) return null
    try {
      return JSON.parse(readFileSync(path, 'utf8'))
    } catch {
      throw new StartError(`Het bestand ${path} is beschadigd; zet het terug uit een backup, of haal de map weg.`)
    }
  }

  /** Takes effect whole or not at all. */
  keep(setup: Setup): void {
    mkdirSync(this.map, { recursive: true, mode: 0o700 })
    const path = join(this.map, 'opzet.json')
    writeFileSync(`${path}.nieuw`, `${JSON.stringify(setup, null, 2)}\n`)
    renameSync(`${path}.nieuw`, path)
  }

  /** Begins the list of rows anew. */
  begin(): void {
    writeFileSync(this.#rows, '')
  }

  add(rows: readonly Booked[]): void {
    append(this.#rows, rows)
  }

  /** The rows that were taken, by their number. A line that was cut off by a kill is none. */
  booked(): Map<number, Booked> {
    return new Map(linesOf(this.#rows).map((row) => [row.rij, row]))
  }

  /** Keeps which rows were taken back. */
  addGone(rows: readonly Booked[]): void {
    append(
      this.#gone,
      rows.map(({ rij, id }) => ({ rij, id }))
    )
  }

  /** The ids of what was taken back, by the number of the row. */
  gone(): Map<number, string> {
    return new Map(linesOf(this.#gone).map(({ rij, id }) => [rij, id]))
  }

  get #gone(): string {
    return join(this.map, 'terug.ndjson')
  }

  get #rows(): string {
    return join(this.map, 'rijen.ndjson')
  }

  /** The imports that were begun on this folder; one that cannot be read keeps nobody from the others. */
  static all(data: string): readonly Setup[] {
    const map = join(data, 'import')
    if (!existsSync(map)) return []
    return readdirSync(map).flatMap((id) => {
      try {
        return new Book(data, id).setup() ?? []
      } catch (error) {
        if (error instanceof StartError) return []
        throw error
      }
    })
  }

  /** The book of an import. Throws a StartError that names those there are. */
  static named(data: string, id: string): { readonly book: Book; readonly setup: Setup } {
    const book = new Book(data, id)
    const setup = /^[0-9a-f]{12}$/.test(id) ? book.setup() : null
    if (setup !== null) return { book, setup }
    const known = Book.all(data).map((een) => een.id)
    const those = known.length === 0 ? 'er is hier nog niets ingelezen' : `er zijn: ${known.join(', ')}`
    throw new StartError(`Er is geen import '${id}'; ${those}.`)
  }
}

/** A line for each, begun on a new one: a kill may have cut the last one off. */
const append = (path: string, rows: readonly object[]): void => {
  if (rows.length === 0) return
  const file = openSync(path, 'a+', 0o600)
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1, '\n')
    if (size > 0) readSync(file, last, 0, 1, size - 1)
    writeSync(file, (last.toString() === '\n' ? '' : '\n') + rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  } finally {
    closeSync(file)
  }
}

const linesOf = (path: string): readonly Booked[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => bookedIn(line) ?? [])
    : []

const bookedIn = (line: string): Booked | null => {
  try {
    const row: unknown = JSON.parse(line)
    if (!isRecord(row) || typeof row.rij !== 'number' || typeof row.id !== 'string') return null
    const { rij, id, herstel, versie } = row
    return {
      rij,
      id,
      herstel: typeof herstel === 'string' ? herstel : null,
      versie: typeof versie === 'number' ? versie : null
    }
  } catch {
    return null
  }
}
