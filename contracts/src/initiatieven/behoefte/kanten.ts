// SPDX-License-Identifier: EUPL-1.2
import { isZelf, type Samenhang, type Wie } from '../../kern/index.ts'
import { isVan, metAfzender, type Oproepdeel, type OproepStaat } from '../oproep/staat.ts'
import type { Voorsteller } from './gebeurtenissen.ts'

/** A behoefte and an aanbod, as far as it tells whose they are. */
export interface Kanten {
  readonly zelf: Oproepdeel
  readonly aanbod: Oproepdeel
}

/** Both, each with those on whose behalf it is. */
export const kantenVan = (
  { zelf, aanbod }: { readonly zelf: OproepStaat; readonly aanbod: OproepStaat },
  bij: Samenhang
): Kanten => ({ zelf: metAfzender(zelf, bij), aanbod: metAfzender(aanbod, bij) })

type Kant = Exclude<Voorsteller, 'DERDE'>
const KANTEN: readonly Kant[] = ['BEHOEFTE', 'AANBOD']

const spreektVoor = (wie: Wie, kant: Kant, { zelf, aanbod }: Kanten): boolean =>
  isVan(wie, kant === 'BEHOEFTE' ? zelf : aanbod)

export const isVanEenKant = (wie: Wie, kanten: Kanten): boolean => KANTEN.some((een) => spreektVoor(wie, een, kanten))

/** What was proposed, as far as it tells whose proposal it is. */
export interface Voorstel {
  readonly door: Voorsteller
  /** Who proposed it for neither side; null where a side did. */
  readonly voorstellerId: string | null
}

/**
 * Who turns a proposal down: either side, and of what a third proposed who did so; nobody ends what two others have
 * between them. Source: C32, C43, see docs/bronnen.md.
 */
export const wijstAf = (wie: Wie, voorstel: Voorstel | undefined, kanten: Kanten): boolean =>
  isVanEenKant(wie, kanten) || (voorstel?.door === 'DERDE' && isZelf(wie, voorstel.voorstellerId))

/** The one side that somebody speaks for; null for who is of both, as the beheerder is, or of none. */
export const kantVan = (wie: Wie, kanten: Kanten): Kant | null => {
  const [kant, ...ook] = KANTEN.filter((een) => spreektVoor(wie, een, kanten))
  return kant === undefined || ook.length > 0 ? null : kant
}

/** What a third proposed, one of both sides can propose as its own wish. Source: C32, see docs/bronnen.md. */
export const kanOokWillen = (wie: Wie, door: Voorsteller, kanten: Kanten): boolean =>
  door === 'DERDE' && kantVan(wie, kanten) !== null

/**
 * True when who proposed it and who says so now are both sides together: nobody closes what another asks or offers.
 * The beheerder writes down what both said. Source: C32, see docs/bronnen.md.
 */
export const willenBeide = (wie: Wie, door: Voorsteller, kanten: Kanten): boolean =>
  KANTEN.every((kant) => kant === door || spreektVoor(wie, kant, kanten))
