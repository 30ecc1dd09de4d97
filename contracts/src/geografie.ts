// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'

const GEMEENTE = 'GM\\d{4}'
const WIJK = 'WK\\d{4}[0-9A-Z]{2}'
const BUURT = 'BU\\d{4}[0-9A-Z]{4}'

/** The letters of a code in its type, so that a buurt is not taken for a gemeente; the rest is the pattern's to check. */
const gebiedscode = <T extends string>(patroon: string, doc: string, examples: readonly T[]) =>
  Type.Unsafe<T>(Type.String({ pattern: `^${patroon}$`, description: doc, examples }))

const GEMEENTEN = ['GM0308', 'GM0342', 'GM9901'] as const
const WIJKEN = ['WK030801', 'WK034201'] as const
const BUURTEN = ['BU03080102', 'BU03420102'] as const

/** CBS code of a gemeente: `GM0308`. */
export const GemeenteCode = gebiedscode<`GM${string}`>(GEMEENTE, 'Gemeentecode (CBS), bijvoorbeeld GM0308', GEMEENTEN)
export type GemeenteCode = Static<typeof GemeenteCode>

/** CBS code of a wijk: that of its gemeente and two more characters. */
export const WijkCode = gebiedscode<`WK${string}`>(WIJK, 'Wijkcode (CBS), bijvoorbeeld WK030801', WIJKEN)
export type WijkCode = Static<typeof WijkCode>

/** CBS code of a buurt: that of its wijk and two more characters. */
export const BuurtCode = gebiedscode<`BU${string}`>(BUURT, 'Buurtcode (CBS), bijvoorbeeld BU03080102', BUURTEN)
export type BuurtCode = Static<typeof BuurtCode>

/** Code of a gemeente, wijk or buurt: one pattern, so that it stays one string in every schema language. */
export const GebiedCode = gebiedscode<GemeenteCode | WijkCode | BuurtCode>(
  `(${GEMEENTE}|${WIJK}|${BUURT})`,
  'Code van een gemeente, wijk of buurt (CBS)',
  [...GEMEENTEN, ...WIJKEN, ...BUURTEN]
)
export type GebiedCode = Static<typeof GebiedCode>

/** Year of the division. A code means an area only together with this year. */
export const IndelingsJaar = Type.Integer({ minimum: 1900, maximum: 2100, description: 'Jaar van de indeling' })
export type IndelingsJaar = Static<typeof IndelingsJaar>

export type Niveau = 'GEMEENTE' | 'WIJK' | 'BUURT'

const alleen = (patroon: string) => new RegExp(`^${patroon}$`)
const past = (patroon: RegExp, waarde: unknown) => typeof waarde === 'string' && patroon.test(waarde)
const [gemeente, wijk, buurt] = [alleen(GEMEENTE), alleen(WIJK), alleen(BUURT)]

export const isGemeenteCode = (waarde: unknown): waarde is GemeenteCode => past(gemeente, waarde)
export const isWijkCode = (waarde: unknown): waarde is WijkCode => past(wijk, waarde)
export const isBuurtCode = (waarde: unknown): waarde is BuurtCode => past(buurt, waarde)
export const isGebiedCode = (waarde: unknown): waarde is GebiedCode =>
  isGemeenteCode(waarde) || isWijkCode(waarde) || isBuurtCode(waarde)

/** Gemeente in which an area lies; of a gemeente, itself. */
export const gemeenteVan = (code: GebiedCode): GemeenteCode => `GM${code.slice(2, 6)}`

/** Wijk in which a buurt lies. */
export const wijkVan = (code: BuurtCode): WijkCode => `WK${code.slice(2, 8)}`

export const niveauVan = (code: GebiedCode): Niveau =>
  code.startsWith('GM') ? 'GEMEENTE' : code.startsWith('WK') ? 'WIJK' : 'BUURT'

/** True for invented geography (GM99xx and what lies in it): accepted as voorbeelddata only. */
export const isVoorbeeldGemeente = (code: GebiedCode): boolean => gemeenteVan(code).startsWith('GM99')
