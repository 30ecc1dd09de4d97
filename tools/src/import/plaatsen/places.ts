// SPDX-License-Identifier: EUPL-1.2
import {
  type GemeenteCode,
  gemeenteVan,
  isBuurtCode,
  isGebiedCode,
  isGemeenteCode,
  isWijkCode
} from '@naober/contracts/geografie'
import { gemeenteMetCode } from '@naober/contracts/referentie/gemeenten'
import { CellError, ExplainedError, partsOf } from '../koppeling/cells.ts'
import type { Field } from '../koppeling/fields.ts'
import type { Divisions } from './division.ts'
import { gemeenteIn, splitsOf } from './gemeenten.ts'
import { type At, BUURT, divisionsFor, GEMEENTE, isGemeente, isYear, type RowText, WIJK } from './meant.ts'
import { type Named, type Names, type NamesIn, namesIn } from './names.ts'

const WERKGEBIED = 'werkgebied'

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
    const within = this.#namesFor(text)
    const [found, ...others] = within.flatMap(({ wijken, gemeente }) => calledIn(wijken, cell, gemeente))
    if (found === undefined)
      throw new CellError(`deze wijk is er niet in de gemeente; ${meantIn(within, ({ wijken }) => wijken, cell)}`)
    if (others.length === 0) return found.code
    const codes = [found, ...others].map(({ code }) => code)
    throw new CellError(`zo heten ${codes.length} wijken; geef de code: ${codes.join(', ')}`)
  }

  /** In the wijk that the row names, where it names one: so buurten of one name are told apart. */
  #buurt(cell: string, text: RowText): string {
    const within = this.#namesFor(text)
    const said = text(WIJK)
    const wijk = said === '' || isGebiedCode(said) ? said : this.#wijk(said, text)
    const [found, ...others] = within
      .flatMap(({ buurten, gemeente }) => calledIn(buurten, cell, gemeente))
      .filter(({ wijkcode }) => wijk === '' || wijkcode === wijk)
    if (found === undefined) {
      const where = wijk === '' ? 'de gemeente' : 'deze wijk'
      throw new CellError(`deze buurt is er niet in ${where}; ${meantIn(within, ({ buurten }) => buurten, cell)}`)
    }
    if (others.length === 0) return found.code
    const all = [found, ...others]
    const apart = new Set(all.map(({ code }) => gemeenteVan(code))).size > 1 ? 'gemeente' : 'wijk'
    const which = all.map(({ code, wijk: inside }) => {
      const gemeente = apart === 'wijk' ? '' : ` van ${gemeenteMetCode(gemeenteVan(code))?.naam ?? gemeenteVan(code)}`
      return `${code} in ${inside}${gemeente}`
    })
    throw new CellError(
      `zo heten ${which.length} buurten; noem de ${apart} erbij, of geef de code: ${which.join(', ')}`
    )
  }

  #namesFor(text: RowText): readonly NamesIn[] {
    const at = divisionsFor(text)
    if (at.length === 0 && ![isGemeente, isYear].every((is) => is(text)))
      throw new ExplainedError('de gemeente of het jaar van de indeling klopt niet')
    if (at.length === 0)
      throw new CellError('bij een naam horen de gemeente en het jaar van de indeling; noem die erbij, of geef de code')
    const found = at.flatMap((een) => this.#divisions.get(keyOf(een)) ?? [])
    if (found.length > 0) return found
    throw new CellError(
      `de wijken en buurten van deze gemeente in ${at[0]?.jaar} zijn nog niet ingelezen; lees eerst de gebieden in, of geef de code`
    )
  }
}

/** All that are called so in a gemeente, or with the name of that gemeente before or behind it. */
const calledIn = <N extends Named>(names: Names<N>, cell: string, gemeente: GemeenteCode): readonly N[] => {
  const called = names.called(cell)
  if (called.length > 0) return called
  return splitsOf(cell).flatMap((split) => (split.gemeente === gemeente ? names.called(split.naam) : []))
}

const meantIn = (within: readonly NamesIn[], names: (within: NamesIn) => Names<Named>, cell: string): string => {
  const [first] = within
  return first === undefined ? 'geef de code' : names(first).meant(cell, 'geef de code')
}

/** The divisions that are needed for names in these rows; asked for one by one, each once. */
export const readPlaces = async (rows: Iterable<RowText>, divisions: Divisions): Promise<Places> => {
  const found = new Map<string, NamesIn | null>()
  for (const text of rows) {
    if ([WIJK, BUURT].every((pad) => text(pad) === '' || isGebiedCode(text(pad)))) continue
    for (const at of divisionsFor(text)) {
      if (found.has(keyOf(at))) continue
      const division = await divisions(at.gemeente, at.jaar)
      found.set(keyOf(at), division === null ? null : namesIn(at.gemeente, division))
    }
  }
  return new Places(found)
}

const keyOf = ({ gemeente, jaar }: At): string => `${gemeente}-${jaar}`

/** A code of a wijk or buurt tells its gemeente. */
export const completePlace = (gebied: unknown): void => {
  if (typeof gebied !== 'object' || gebied === null) return
  const code = [Reflect.get(gebied, 'buurt'), Reflect.get(gebied, 'wijk')].find(
    (een) => isBuurtCode(een) || isWijkCode(een)
  )
  if (code !== undefined && !isGemeenteCode(Reflect.get(gebied, 'gemeente')))
    Reflect.set(gebied, 'gemeente', gemeenteVan(code))
}
