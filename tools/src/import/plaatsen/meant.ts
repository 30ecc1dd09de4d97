// SPDX-License-Identifier: EUPL-1.2
import { type GemeenteCode, gemeenteVan, isGebiedCode, isGemeenteCode } from '@naober/contracts/geografie'
import { gemeenteCalled, splitsOf } from './gemeenten.ts'

/** What the row says in another field, in the words of Naober; '' where it says nothing. */
export type RowText = (pad: string) => string

export const [GEMEENTE, WIJK, BUURT] = ['gebied.gemeente', 'gebied.wijk', 'gebied.buurt'] as const
const JAAR = 'gebied.jaar'
const YEAR = /^\d{4}$/

/** A division: of which gemeente, and of which year. */
export interface At {
  readonly gemeente: GemeenteCode
  readonly jaar: number
}

/** Whether what a row says of its gemeente, and of the year, can be understood; where it says nothing too. */
export const isGemeente = (text: RowText): boolean => {
  const said = text(GEMEENTE)
  return said === '' || isGebiedCode(said) || gemeenteCalled(said) !== null
}
export const isYear = (text: RowText): boolean => text(JAAR) === '' || YEAR.test(text(JAAR))

/** The divisions in which the names of a row may be meant; none where the row does not say enough. */
export const divisionsFor = (text: RowText): readonly At[] => {
  const jaar = text(JAAR)
  return YEAR.test(jaar) ? gemeentenFor(text).map((gemeente) => ({ gemeente, jaar: Number(jaar) })) : []
}

/** The gemeente that a row names, or that its codes lie in; where it does neither, those that its names speak of. */
const gemeentenFor = (text: RowText): readonly GemeenteCode[] => {
  const said = text(GEMEENTE)
  if (isGemeenteCode(said)) return [said]
  const named = gemeenteCalled(said)
  if (named !== null) return [named]
  const cells = [text(BUURT), text(WIJK)]
  const inside = cells.find(isGebiedCode)
  if (inside !== undefined) return [gemeenteVan(inside)]
  if (said !== '') return []
  return [...new Set(cells.flatMap((cell) => splitsOf(cell).map(({ gemeente }) => gemeente)))]
}
