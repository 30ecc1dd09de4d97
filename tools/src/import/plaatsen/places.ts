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
import { fault } from '@naober/kit/errors/faults'
import { CellError, ExplainedError, partsOf } from '../koppeling/cells.ts'
import type { Field } from '../koppeling/fields.ts'
import type { Divisions } from './division.ts'
import { gemeenteIn, splitsOf } from './gemeenten.ts'
import { type At, BUURT, divisionsFor, GEMEENTE, isGemeente, isYear, type RowText, WIJK } from './meant.ts'
import { type Named, type Names, type NamesIn, namesIn } from './names.ts'
import { notThere } from './not-there.ts'

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
      throw notThere(
        nearIn(within, ({ wijken }) => wijken, cell),
        'WIJK_ONBEKEND',
        'WIJK_BEDOELD'
      )
    if (others.length === 0) return found.code
    const codes = [found, ...others].map(({ code }) => code)
    throw new CellError(fault('WIJKEN_HETEN_ZO', { aantal: codes.length, codes }))
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
      const near = nearIn(within, ({ buurten }) => buurten, cell)
      throw wijk === ''
        ? notThere(near, 'BUURT_ONBEKEND', 'BUURT_BEDOELD')
        : notThere(near, 'BUURT_NIET_IN_WIJK_ONBEKEND', 'BUURT_NIET_IN_WIJK_BEDOELD')
    }
    if (others.length === 0) return found.code
    const all = [found, ...others]
    const inOne = new Set(all.map(({ code }) => gemeenteVan(code))).size === 1
    const codes = all.map(({ code, wijk: inside }) => {
      const gemeente = inOne ? '' : ` (${gemeenteMetCode(gemeenteVan(code))?.naam ?? gemeenteVan(code)})`
      return `${code} in ${inside}${gemeente}`
    })
    throw new CellError(fault(inOne ? 'BUURTEN_HETEN_ZO' : 'BUURTEN_ELDERS_HETEN_ZO', { aantal: all.length, codes }))
  }

  #namesFor(text: RowText): readonly NamesIn[] {
    const at = divisionsFor(text)
    if (at.length === 0 && ![isGemeente, isYear].every((is) => is(text)))
      throw new ExplainedError(fault('INDELING_KLOPT_NIET'))
    const [first] = at
    if (first === undefined) throw new CellError(fault('INDELING_NODIG'))
    const found = at.flatMap((een) => this.#divisions.get(keyOf(een)) ?? [])
    if (found.length > 0) return found
    throw new CellError(fault('INDELING_NIET_INGELEZEN', { jaar: first.jaar }))
  }
}

/** All that are called so in a gemeente, or with the name of that gemeente before or behind it. */
const calledIn = <N extends Named>(names: Names<N>, cell: string, gemeente: GemeenteCode): readonly N[] => {
  const called = names.called(cell)
  if (called.length > 0) return called
  return splitsOf(cell).flatMap((split) => (split.gemeente === gemeente ? names.called(split.naam) : []))
}

const nearIn = (
  [first]: readonly NamesIn[],
  names: (within: NamesIn) => Names<Named>,
  cell: string
): readonly string[] => (first === undefined ? [] : names(first).near(cell))

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
