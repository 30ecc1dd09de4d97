// SPDX-License-Identifier: EUPL-1.2
import {
  type GemeenteCode,
  gemeenteVan,
  isBuurtCode,
  isGebiedCode,
  isGemeenteCode,
  isWijkCode
} from '@naober/contracts/geografie'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import { EXAMPLE_GEMEENTEN } from '../../demo/geography.ts'
import { CellError, ExplainedError, partsOf } from '../koppeling/cells.ts'
import type { Field } from '../koppeling/fields.ts'
import type { Division, Divisions } from './division.ts'
import { type Named, Names } from './names.ts'

/** What the row says in another field, in the words of Naober; '' where it says nothing. */
export type RowText = (pad: string) => string

const [GEMEENTE, WIJK, BUURT, JAAR] = ['gebied.gemeente', 'gebied.wijk', 'gebied.buurt', 'gebied.jaar'] as const
const WERKGEBIED = 'werkgebied'

/** By all names that people know them by; the example ones as the platform shows them too. */
const gemeenten = new Names([
  ...GEMEENTEN.flatMap(({ code, naam, andereNamen }) => [naam, ...andereNamen].map((een) => ({ code, naam: een }))),
  ...EXAMPLE_GEMEENTEN
])

/** What the platform writes behind the name of what is not real. */
const EXAMPLE = /\s*\(voorbeelddata\)$/i
const gemeentenCalled = (cell: string) => gemeenten.called(cell.replace(EXAMPLE, ''))

/** The names in a division. */
interface NamesIn {
  readonly wijken: Names<Named>
  /** Each with the wijk that it lies in, and the name of that. */
  readonly buurten: Names<Named & { readonly wijkcode: string; readonly wijk: string }>
}

/**
 * Places by their names: a gemeente, and a wijk or buurt inside it. What a name stands for is looked up in the division
 * of the year that the row names.
 */
export class Places {
  /** By gemeente and year; null: not read in. Only those in which a row calls something by its name. */
  readonly #divisions: ReadonlyMap<string, NamesIn | null>

  constructor(divisions: ReadonlyMap<string, NamesIn | null>) {
    this.#divisions = divisions
  }

  /** The cell with codes in the place of names. Throws a CellError that says which names there are. */
  placed({ pad, lijst }: Pick<Field, 'pad' | 'lijst'>, cell: string, text: RowText): string {
    switch (pad) {
      case GEMEENTE:
        return gemeenteIn(cell)
      case WERKGEBIED:
        return lijst ? partsOf(cell).map(gemeenteIn).join('|') : gemeenteIn(cell)
      case WIJK:
        return isGebiedCode(cell) ? cell : this.#wijk(cell, text)
      case BUURT:
        return isGebiedCode(cell) ? cell : this.#buurt(cell, text)
      default:
        return cell
    }
  }

  #wijk(cell: string, text: RowText): string {
    const { wijken } = this.#namesFor(text)
    const [found, ...others] = wijken.called(cell)
    if (found === undefined)
      throw new CellError(`deze wijk is er niet in de gemeente; ${wijken.meant(cell, 'geef de code')}`)
    if (others.length === 0) return found.code
    const codes = [found, ...others].map(({ code }) => code)
    throw new CellError(`zo heten ${codes.length} wijken; geef de code: ${codes.join(', ')}`)
  }

  /** In the wijk that the row names, where it names one: so buurten of one name are told apart. */
  #buurt(cell: string, text: RowText): string {
    const { buurten } = this.#namesFor(text)
    const said = text(WIJK)
    const wijk = said === '' || isGebiedCode(said) ? said : this.#wijk(said, text)
    const [found, ...others] = buurten.called(cell).filter(({ wijkcode }) => wijk === '' || wijkcode === wijk)
    if (found === undefined) {
      const where = wijk === '' ? 'de gemeente' : 'deze wijk'
      throw new CellError(`deze buurt is er niet in ${where}; ${buurten.meant(cell, 'geef de code')}`)
    }
    if (others.length === 0) return found.code
    const which = [found, ...others].map(({ code, wijk: inside }) => `${code} in ${inside}`)
    throw new CellError(`zo heten ${which.length} buurten; noem de wijk erbij, of geef de code: ${which.join(', ')}`)
  }

  #namesFor(text: RowText): NamesIn {
    const at = divisionFor(text)
    if (at === null && ![isGemeente, isYear].every((is) => is(text)))
      throw new ExplainedError('de gemeente of het jaar van de indeling klopt niet')
    if (at === null)
      throw new CellError('bij een naam horen de gemeente en het jaar van de indeling; noem die erbij, of geef de code')
    const found = this.#divisions.get(keyOf(at))
    if (found) return found
    throw new CellError(
      `de wijken en buurten van deze gemeente in ${at.jaar} zijn nog niet ingelezen; lees eerst de gebieden in, of geef de code`
    )
  }
}

/** The divisions that are needed for names in these rows; asked for one by one, each once. */
export const readPlaces = async (rows: Iterable<RowText>, divisions: Divisions): Promise<Places> => {
  const found = new Map<string, NamesIn | null>()
  for (const text of rows) {
    if ([WIJK, BUURT].every((pad) => text(pad) === '' || isGebiedCode(text(pad)))) continue
    const at = divisionFor(text)
    if (at === null || found.has(keyOf(at))) continue
    const division = await divisions(at.gemeente, at.jaar)
    found.set(keyOf(at), division === null ? null : namesIn(division))
  }
  return new Places(found)
}

const namesIn = ({ wijken, buurten }: Division): NamesIn => {
  const called = new Map(wijken.map(({ code, naam }) => [code, naam ?? code]))
  return {
    wijken: new Names(wijken.flatMap(({ code, naam }) => (naam === null ? [] : [{ code, naam }]))),
    buurten: new Names(buurten.map((buurt) => ({ ...buurt, wijk: called.get(buurt.wijkcode) ?? buurt.wijkcode })))
  }
}

interface At {
  readonly gemeente: GemeenteCode
  readonly jaar: number
}

/** Whether what a row says of its gemeente, and of the year, can be understood; where it says nothing too. */
const isGemeente = (text: RowText): boolean => {
  const said = text(GEMEENTE)
  return said === '' || isGebiedCode(said) || gemeentenCalled(said).length > 0
}
const isYear = (text: RowText): boolean => text(JAAR) === '' || YEAR.test(text(JAAR))

const YEAR = /^\d{4}$/

const keyOf = ({ gemeente, jaar }: At): string => `${gemeente}-${jaar}`

/** The division in which the names of a row are meant: of the gemeente that it names, or that its codes lie in. */
const divisionFor = (text: RowText): At | null => {
  const [said, jaar] = [text(GEMEENTE), text(JAAR)]
  const inside = [text(BUURT), text(WIJK)].find(isGebiedCode)
  const [named] = gemeentenCalled(said)
  const gemeente = isGemeenteCode(said) ? said : (named?.code ?? (inside && gemeenteVan(inside)))
  return gemeente === undefined || !YEAR.test(jaar) ? null : { gemeente, jaar: Number(jaar) }
}

const gemeenteIn = (cell: string): string => {
  if (isGebiedCode(cell)) return cell
  const [found] = gemeentenCalled(cell)
  if (found) return found.code
  throw new CellError(`deze gemeente kennen wij niet; ${gemeenten.meant(cell, 'geef haar naam of code, zoals GM0308')}`)
}

/** A code of a wijk or buurt tells its gemeente. */
export const completePlace = (gebied: unknown): void => {
  if (typeof gebied !== 'object' || gebied === null) return
  const code = [Reflect.get(gebied, 'buurt'), Reflect.get(gebied, 'wijk')].find(
    (een) => isBuurtCode(een) || isWijkCode(een)
  )
  if (code !== undefined && !isGemeenteCode(Reflect.get(gebied, 'gemeente')))
    Reflect.set(gebied, 'gemeente', gemeenteVan(code))
}
