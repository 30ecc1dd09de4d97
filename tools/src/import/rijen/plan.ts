// SPDX-License-Identifier: EUPL-1.2
import { gemeenteVan, isBuurtCode, isGemeenteCode, isWijkCode } from '@naober/contracts/geografie'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import { isUuidv7 } from '@naober/kit/command/ids'
import { validatorOf } from '@naober/kit/command/validate'
import { CellError, cellValue, type Reference } from '../koppeling/cells.ts'
import type { Field } from '../koppeling/fields.ts'
import { bare, type Mapping } from '../koppeling/mapping.ts'
import { type Translate, translatorOf } from '../koppeling/words.ts'
import type { Table } from '../tabel/table.ts'
import type { Step } from './follow.ts'
import { type Content, contentIdOf, idOfKey, idOfRow } from './identity.ts'
import { fieldsOfKind, type Rowkind } from './kinds.ts'
import type { Ledger } from './ledger.ts'

/** A row of a sheet as the command it becomes, or why it cannot become one. Row 2 is the first below the names. */
export type PlannedRow =
  | {
      readonly rij: number
      readonly id: string
      readonly velden: Readonly<Record<string, unknown>>
      /** What comes after it is made. */
      readonly stappen: readonly Step[]
    }
  | { readonly rij: number; readonly fouten: readonly string[] }

/**
 * Makes a command of every row, in order; looks at nothing but the table, and at what of it was taken back before: that
 * gets a new id, and is meant where another row refers to it.
 */
export const planRows = (
  table: Table,
  kind: Rowkind,
  content: Content,
  ledger: Pick<Ledger, 'standing'>
): readonly PlannedRow[] => {
  const planner = new Planner(table, kind, content, ledger)
  return table.rijen.map((cells, i) => planner.plan(cells, i + 2))
}

/** An empty row between others is none. */
const EMPTY = 'de rij is leeg'
const NO_ID = 'dit is geen id van Naober'

class Planner {
  readonly #kind: Rowkind
  readonly #mapping: Mapping
  readonly #idOf: (rij: number, id: string, sleutel: string) => string
  readonly #fields: readonly Field[]
  /** The fields that tell of what comes after the beginning. */
  readonly #told: ReadonlySet<string>
  readonly #columns: ReadonlyMap<string, number>
  readonly #translate: ReadonlyMap<string, Translate>
  readonly #reference: Reference
  readonly #seen = new Map<string, number>()

  constructor(table: Table, kind: Rowkind, content: Content, ledger: Pick<Ledger, 'standing'>) {
    const contentId = contentIdOf(content)
    const keyed = (soort: string, sleutel: string) => ledger.standing(idOfKey(content.van, soort, sleutel))
    this.#kind = kind
    this.#mapping = content.mapping
    this.#idOf = (rij, id, sleutel) => {
      if (isUuidv7(id)) return ledger.standing(id)
      return sleutel === '' ? ledger.standing(idOfRow(contentId, rij)) : keyed(kind.naam, sleutel)
    }
    this.#fields = fieldsOfKind(kind)
    this.#told = new Set(kind.vervolg?.velden.map(({ pad }) => pad))
    this.#columns = new Map(table.koppen.map((kop, i) => [kop, i]))
    this.#translate = new Map(
      Object.entries(content.mapping.velden).map(([pad, source]) => [
        pad,
        translatorOf(
          source,
          this.#fields.find((field) => field.pad === pad)
        )
      ])
    )
    this.#reference = (pad, cell) => {
      if (isUuidv7(cell)) return ledger.standing(cell)
      const soort = kind.verwijst[pad]
      if (soort === undefined) throw new CellError(NO_ID)
      return keyed(soort, cell)
    }
  }

  plan(cells: readonly string[], rij: number): PlannedRow {
    if (cells.every((cell) => cell.trim() === '')) return { rij, fouten: [EMPTY] }
    const fouten: string[] = []
    const velden: Record<string, unknown> = { ...this.#kind.vanzelf }
    const told: Record<string, unknown> = {}
    for (const field of this.#fields) {
      const cell = this.#text(field.pad, cells)
      if (cell === '') continue
      try {
        put(
          this.#told.has(field.pad) ? told : velden,
          field.pad,
          cellValue(field, placed(field, cell), this.#reference)
        )
      } catch (error) {
        if (!(error instanceof CellError)) throw error
        fouten.push(`${this.#named(field.pad)}: ${error.message}`)
      }
    }
    completePlace(velden.gebied)
    const [id, sleutel] = [this.#text('id', cells), this.#text('sleutel', cells)]
    if (id !== '' && !isUuidv7(id)) fouten.push(`${this.#named('id')}: ${NO_ID}`)
    const command = this.#idOf(rij, id, sleutel)
    const before = this.#seen.get(command)
    if (before !== undefined) fouten.push(`dezelfde ${id === '' ? 'sleutel' : 'id'} staat in rij ${before}`)
    this.#seen.set(command, rij)
    if (fouten.length > 0) return { rij, fouten }
    const validator = validatorOf(this.#kind.contract.schema)
    if (!validator.check(velden))
      return {
        rij,
        fouten: validator
          .violations(velden)
          .map(({ pad, fout }) => `${this.#named(pad.slice(1).replaceAll('/', '.'))} ${fout}`)
      }
    const stappen = this.#kind.vervolg?.stappen(told, velden) ?? []
    return typeof stappen === 'string' ? { rij, fouten: [stappen] } : { rij, id: command, velden, stappen }
  }

  /** The cell of a field, in the words of Naober where the mapping translates it. */
  #text(pad: string, cells: readonly string[]): string {
    const source = this.#mapping.velden[pad]
    if (source === undefined) return ''
    if ('vast' in source) return source.vast
    const cell = (cells[this.#columns.get(source.kolom) ?? -1] ?? '').trim()
    return this.#translate.get(pad)?.(cell) ?? cell
  }

  /** A field as the reader of the sheet knows it. */
  #named(pad: string): string {
    const source = this.#mapping.velden[pad]
    return source !== undefined && 'kolom' in source && source.kolom !== pad ? `${source.kolom} (${pad})` : pad
  }
}

const gemeenten = new Map(GEMEENTEN.map(({ code, naam }) => [bare(naam), code]))

/** A gemeente may be called by its name. */
const placed = ({ pad, lijst }: Field, cell: string): string =>
  (pad === 'gebied.gemeente' || pad === 'werkgebied') && !lijst
    ? (gemeenten.get(bare(cell)) ?? cell)
    : lijst && pad === 'werkgebied'
      ? cell
          .split(/[|;,]/)
          .map((part) => gemeenten.get(bare(part)) ?? part)
          .join('|')
      : cell

/** A code of a wijk or buurt tells its gemeente; a code of a gemeente in the place of a wijk or buurt is left out. */
const completePlace = (gebied: unknown): void => {
  if (typeof gebied !== 'object' || gebied === null) return
  const code = [Reflect.get(gebied, 'buurt'), Reflect.get(gebied, 'wijk')].find(
    (een) => isBuurtCode(een) || isWijkCode(een)
  )
  if (code !== undefined && !isGemeenteCode(Reflect.get(gebied, 'gemeente')))
    Reflect.set(gebied, 'gemeente', gemeenteVan(code))
}

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
