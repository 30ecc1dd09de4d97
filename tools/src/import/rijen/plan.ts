// SPDX-License-Identifier: EUPL-1.2
import { isUuidv7 } from '@naober/kit/command/ids'
import { validatorOf } from '@naober/kit/command/validate'
import { fault } from '@naober/kit/errors/faults'
import { CellError, cellValue, ExplainedError, type Reference } from '../koppeling/cells.ts'
import type { Field } from '../koppeling/fields.ts'
import type { Divisions } from '../plaatsen/division.ts'
import { completePlace, type Places, readPlaces } from '../plaatsen/places.ts'
import type { Table } from '../tabel/table.ts'
import type { Step } from './follow.ts'
import { type Content, contentIdOf, idOfKey, idOfRow } from './identity.ts'
import { fieldsOfKind, type Rowkind } from './kinds.ts'
import type { Ledger } from './ledger.ts'
import { type Fault, RowReader } from './row-reader.ts'

/** What a row becomes. Row 2 is the first below the names. */
export interface SendableRow {
  readonly rij: number
  readonly id: string
  readonly velden: Readonly<Record<string, unknown>>
  /** What comes after it is made. */
  readonly stappen: readonly Step[]
  /** What its cells refer to. */
  readonly verwijst: readonly Referred[]
}

/** What a cell refers to: in which field, and whether it stands there by the key of a sheet. */
export interface Referred {
  readonly pad: string
  readonly id: string
  readonly sleutel: boolean
}

/** A row that cannot be sent, with all that is wrong with it. */
export interface FaultyRow {
  readonly rij: number
  readonly fouten: readonly Fault[]
  /** What of it is understood, where that could be sent by itself: for what the rules say of it besides. */
  readonly rest?: SendableRow
}

export type PlannedRow = SendableRow | FaultyRow

export const isSendable = (row: PlannedRow): row is SendableRow => 'velden' in row
export const isFaulty = (row: PlannedRow): row is FaultyRow => !isSendable(row)

/** Where planning looks beside the table. */
export interface Surroundings {
  /** What of it was taken back before: that gets a new id, and is meant where another row refers to it. */
  readonly ledger: Pick<Ledger, 'standing'>
  /** What the names of wijken and buurten stand for. */
  readonly divisions: Divisions
}

/** Makes a command of every row, in order. Rejects with a StartError where names cannot be looked up now. */
export const planRows = async (
  { koppen, rijen }: Pick<Table, 'koppen' | 'rijen'>,
  kind: Rowkind,
  content: Content,
  { ledger, divisions }: Surroundings
): Promise<readonly PlannedRow[]> => {
  const reader = new RowReader(koppen, content.mapping, fieldsOfKind(kind))
  const texts = rijen.map((cells) => (pad: string) => reader.text(pad, cells))
  const places = await readPlaces(texts, divisions)
  const planner = new Planner({ kind, content, ledger, reader, places })
  return rijen.map((cells, i) => planner.plan(cells, i + 2))
}

const sameId = (rij: number): Fault => ({ pad: 'id', ...fault('DUBBELE_ID', { rij }) })
const sameKey = (rij: number): Fault => ({ pad: 'sleutel', ...fault('DUBBELE_SLEUTEL', { rij }) })

interface Parts {
  readonly kind: Rowkind
  readonly content: Content
  readonly ledger: Pick<Ledger, 'standing'>
  readonly reader: RowReader
  readonly places: Places
}

/** What the cells of a row say. */
interface Understood {
  /** Of the command that makes its thing. */
  readonly velden: Record<string, unknown>
  /** Of what comes after, by the whole `pad`. */
  readonly told: Record<string, unknown>
  readonly fouten: Fault[]
}

class Planner {
  readonly #kind: Rowkind
  readonly #reader: RowReader
  readonly #places: Places
  readonly #idOf: (rij: number, id: string, sleutel: string) => string
  readonly #fields: readonly Field[]
  /** The fields that tell of what comes after the beginning. */
  readonly #told: ReadonlySet<string>
  readonly #reference: Reference
  readonly #seen = new Map<string, number>()
  /** What the row at hand refers to. */
  #referred: Referred[] = []

  constructor({ kind, content, ledger, reader, places }: Parts) {
    const contentId = contentIdOf(content)
    const keyed = (soort: string, sleutel: string) => ledger.standing(idOfKey(content.van, soort, sleutel))
    this.#kind = kind
    this.#reader = reader
    this.#places = places
    this.#idOf = (rij, id, sleutel) => {
      if (isUuidv7(id)) return ledger.standing(id)
      return sleutel === '' ? ledger.standing(idOfRow(contentId, rij)) : keyed(kind.naam, sleutel)
    }
    this.#fields = fieldsOfKind(kind)
    this.#told = new Set(kind.vervolg?.velden.map(({ pad }) => pad))
    const found = (pad: string, cell: string): string => {
      if (isUuidv7(cell)) return ledger.standing(cell)
      const soort = kind.verwijst[pad]
      if (soort === undefined) throw new CellError(fault('GEEN_ID'))
      return keyed(soort, cell)
    }
    this.#reference = (pad, cell) => {
      const id = found(pad, cell)
      this.#referred.push({ pad, id, sleutel: !isUuidv7(cell) })
      return id
    }
  }

  /** All that is wrong is told at once: in the cells, in what the command lacks, and in what comes after it. */
  plan(cells: readonly string[], rij: number): PlannedRow {
    // An empty row between others is none.
    if (cells.every((cell) => cell.trim() === '')) return { rij, fouten: [{ pad: null, ...fault('RIJ_LEEG') }] }
    this.#referred = []
    const { velden: begun, told, fouten } = this.#understood(cells)
    const velden = this.#kind.vervolg?.begin?.(told, begun) ?? begun
    const id = this.#identity(cells, rij, fouten)
    const violations = this.#violations(velden)
    fouten.push(...violations.filter(({ pad }) => !fouten.some((known) => isOneMatter(known.pad, pad))))
    const steps = this.#kind.vervolg?.stappen(told, velden) ?? []
    const stappen = 'fout' in steps ? [] : steps
    if ('fout' in steps && !fouten.some(({ pad }) => pad !== null && this.#told.has(pad))) fouten.push(steps)
    const row = { rij, id, velden, stappen, verwijst: this.#referred }
    if (fouten.length === 0) return row
    return violations.length === 0 ? { rij, fouten, rest: row } : { rij, fouten }
  }

  #understood(cells: readonly string[]): Understood {
    const velden: Record<string, unknown> = { ...this.#kind.vanzelf }
    const told: Record<string, unknown> = {}
    const fouten: Fault[] = []
    const text = (pad: string) => this.#reader.text(pad, cells)
    for (const field of this.#fields) {
      const { pad } = field
      const cell = text(pad)
      if (cell === '') continue
      try {
        const value = cellValue(field, this.#places.placed(field, cell, text), this.#reference)
        if (this.#told.has(pad)) told[pad] = value
        else put(velden, pad, value)
      } catch (error) {
        if (!(error instanceof CellError)) throw error
        if (!(error instanceof ExplainedError)) fouten.push({ pad, ...error.said })
      }
    }
    completePlace(velden.gebied)
    return { velden, told, fouten }
  }

  /** The id of the command of a row; what is wrong with it is added. */
  #identity(cells: readonly string[], rij: number, fouten: Fault[]): string {
    const [id, sleutel] = [this.#reader.text('id', cells), this.#reader.text('sleutel', cells)]
    if (id !== '' && !isUuidv7(id)) fouten.push({ pad: 'id', ...fault('GEEN_ID') })
    const command = this.#idOf(rij, id, sleutel)
    const before = this.#seen.get(command)
    if (before !== undefined) fouten.push(id === '' ? sameKey(before) : sameId(before))
    this.#seen.set(command, rij)
    return command
  }

  #violations(velden: Readonly<Record<string, unknown>>): readonly (Fault & { readonly pad: string })[] {
    const validator = validatorOf(this.#kind.contract.schema)
    if (validator.check(velden)) return []
    return validator.violations(velden).map((een) => ({ ...een, pad: een.pad.slice(1).replaceAll('/', '.') }))
  }
}

/** Whether two faults are about one field, or about a part of the other: a cell that is not understood lacks besides. */
const isOneMatter = (one: string | null, other: string): boolean =>
  one !== null && (one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`))

const put = (velden: Record<string, unknown>, pad: string, value: unknown): void => {
  const parts = pad.split('.')
  const last = parts.pop() ?? pad
  let at: object = velden
  for (const part of parts) {
    const known: unknown = Reflect.get(at, part)
    const next = typeof known === 'object' && known !== null ? known : {}
    Reflect.set(at, part, next)
    at = next
  }
  Reflect.set(at, last, value)
}
