// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../start/settings.ts'
import type { Mapping } from '../koppeling/mapping.ts'
import { isRecord } from '../source/feature-file.ts'

/** What an import was begun with: enough to find its rows again. */
export interface Setup {
  readonly id: string
  readonly bestand: string
  readonly blad: string | null
  readonly sha256: string
  readonly mapping: Mapping
  readonly rijen: number
  readonly staat: 'BEGONNEN' | 'INGELEZEN' | 'TERUGGENOMEN'
}

/** A row that the platform took: the thing it made, and the key that undoes it (no text of the row). */
export interface Booked {
  readonly rij: number
  readonly id: string
  readonly herstel: string | null
}

/**
 * What is kept of an import beside the log: which rows were taken, and how each is undone. Only a finished import is
 * whole in it: a kill leaves rows that were taken and not booked.
 */
export class Book {
  readonly map: string

  constructor(data: string, id: string) {
    this.map = join(data, 'import', id)
  }

  setup(): Setup | null {
    const path = join(this.map, 'opzet.json')
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
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
    if (rows.length > 0) appendFileSync(this.#rows, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }

  /** The rows that were taken, by their number. A line that was cut off by a kill is none. */
  booked(): Map<number, Booked> {
    const rows = new Map<number, Booked>()
    if (!existsSync(this.#rows)) return rows
    for (const line of readFileSync(this.#rows, 'utf8').split('\n')) {
      const row = bookedIn(line)
      if (row !== null) rows.set(row.rij, row)
    }
    return rows
  }

  get #rows(): string {
    return join(this.map, 'rijen.ndjson')
  }

  /** The imports that were begun on this folder. */
  static all(data: string): readonly Setup[] {
    const map = join(data, 'import')
    if (!existsSync(map)) return []
    return readdirSync(map).flatMap((id) => new Book(data, id).setup() ?? [])
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

const bookedIn = (line: string): Booked | null => {
  try {
    const row: unknown = JSON.parse(line)
    if (!isRecord(row) || typeof row.rij !== 'number' || typeof row.id !== 'string') return null
    return { rij: row.rij, id: row.id, herstel: typeof row.herstel === 'string' ? row.herstel : null }
  } catch {
    return null
  }
}
