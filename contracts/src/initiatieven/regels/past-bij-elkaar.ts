// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { keuze, leegbaar, open, type Static } from '../../kern/index.ts'
import type { Middel } from '../oproep/velden.ts'
import type { AlledaagseZaak } from './alledaagse-zaak.ts'
import { type Burenhulp, isBijDeGrens } from './burenhulp.ts'

/** What is looked at when something asked and something offered are laid beside each other. */
export const Koppelpunt = keuze('SOORT', 'HULP', 'ALLEDAAGSE_ZAAK', 'GEBIED', 'PERIODE', 'GRENS')
export type Koppelpunt = Static<typeof Koppelpunt>

/** What a point does. TELT_TEGEN: then the two do not fit. TELT_NIET: it says nothing. LET_OP: they fit, with care. */
export const Oordeel = keuze('TELT_MEE', 'TELT_TEGEN', 'TELT_NIET', 'LET_OP')
export type Oordeel = Static<typeof Oordeel>

/** What was found at a point. */
export const Grond = keuze(
  'ZELFDE',
  'ANDERS',
  'NIET_GEZEGD',
  'ZELFDE_GETEKEND_GEBIED',
  'ZELFDE_BUURT',
  'ZELFDE_WIJK',
  'HELE_GEMEENTE',
  'ANDERE_INDELING',
  'ANDERE_WIJK',
  'ANDERE_GEMEENTE',
  'OVERLAPT',
  'OVERLAPT_NIET',
  'BIJ_DE_GRENS'
)
export type Grond = Static<typeof Grond>

/**
 * One point of an explanation. `wat` is the code that both share (RUIMTE, KLUSJES, MAALTIJD), `maat` metres between two
 * areas, or days that two periods share.
 */
export const Afweging = open({
  punt: Koppelpunt,
  oordeel: Oordeel,
  grond: Grond,
  wat: leegbaar(Type.String({ pattern: '^[A-Z_]+$', maxLength: 40 })),
  maat: leegbaar(Type.Integer({ minimum: 0 }))
})
export type Afweging = Static<typeof Afweging>

/** Where it is: codes of one division, as far as known. */
interface Waar {
  readonly gemeente: string
  readonly jaar: number
  readonly wijk: string | null
  readonly buurt: string | null
  readonly getekendGebiedId: string | null
}

/** One of the two, as far as it matters. Days are counted since 1970-01-01; `laatste` is the last on which it holds. */
export interface Kant {
  readonly soort: Middel
  readonly hulp: Burenhulp | null
  readonly alledaagseZaak: AlledaagseZaak | null
  readonly gebied: Waar
  readonly vanaf: number
  readonly laatste: number
}

type Gevonden = Partial<Pick<Afweging, 'wat' | 'maat'>>
const afweging = (punt: Koppelpunt, oordeel: Oordeel, grond: Grond, { wat = null, maat = null }: Gevonden = {}) => ({
  punt,
  oordeel,
  grond,
  wat,
  maat
})

/** The same, another, or not said by both: silence counts neither way. */
const gelijk = (punt: Koppelpunt, een: string | null, ander: string | null): Afweging => {
  if (een === null || ander === null) return afweging(punt, 'TELT_NIET', 'NIET_GEZEGD')
  return een === ander ? afweging(punt, 'TELT_MEE', 'ZELFDE', { wat: een }) : afweging(punt, 'TELT_TEGEN', 'ANDERS')
}

/** A code of a wijk or buurt means the same only within one division, so years are compared too. */
const gebiedVan = (een: Waar, ander: Waar): readonly [Oordeel, Grond] => {
  if (een.getekendGebiedId !== null && een.getekendGebiedId === ander.getekendGebiedId)
    return ['TELT_MEE', 'ZELFDE_GETEKEND_GEBIED']
  if (een.gemeente !== ander.gemeente) return ['TELT_TEGEN', 'ANDERE_GEMEENTE']
  if (een.wijk === null || ander.wijk === null) return ['TELT_MEE', 'HELE_GEMEENTE']
  if (een.jaar !== ander.jaar) return ['TELT_NIET', 'ANDERE_INDELING']
  if (een.wijk !== ander.wijk) return ['TELT_NIET', 'ANDERE_WIJK']
  return ['TELT_MEE', een.buurt !== null && een.buurt === ander.buurt ? 'ZELFDE_BUURT' : 'ZELFDE_WIJK']
}

const periodeVan = (een: Kant, ander: Kant, sinds: number): Afweging => {
  const dagen = Math.min(een.laatste, ander.laatste) - Math.max(een.vanaf, ander.vanaf, sinds) + 1
  return dagen > 0
    ? afweging('PERIODE', 'TELT_MEE', 'OVERLAPT', { maat: dagen })
    : afweging('PERIODE', 'TELT_TEGEN', 'OVERLAPT_NIET')
}

/**
 * Lays something asked and something offered beside each other: what counts and what does not, in a fixed order.
 * `sinds`: the day on which it is asked; what both share counts from there. `afstand`: metres between the two areas,
 * null where nobody knows. Source: A29, C21, see docs/bronnen.md.
 */
export const weegAf = (
  behoefte: Kant,
  aanbod: Kant,
  sinds: number,
  afstand: number | null = null
): readonly Afweging[] => {
  const [oordeel, grond] = gebiedVan(behoefte.gebied, aanbod.gebied)
  const hulp = behoefte.hulp ?? aanbod.hulp
  return [
    gelijk('SOORT', behoefte.soort, aanbod.soort),
    ...(hulp === null ? [] : [gelijk('HULP', behoefte.hulp, aanbod.hulp)]),
    gelijk('ALLEDAAGSE_ZAAK', behoefte.alledaagseZaak, aanbod.alledaagseZaak),
    afweging('GEBIED', oordeel, grond, { maat: afstand }),
    periodeVan(behoefte, aanbod, sinds),
    ...([behoefte.hulp, aanbod.hulp].some(isBijDeGrens) ? [afweging('GRENS', 'LET_OP', 'BIJ_DE_GRENS')] : [])
  ]
}

/** True when nothing counts against it. */
export const past = (afwegingen: readonly Afweging[]): boolean =>
  afwegingen.every(({ oordeel }) => oordeel !== 'TELT_TEGEN')

const NABIJ: readonly Grond[] = [
  'ZELFDE_GETEKEND_GEBIED',
  'ZELFDE_BUURT',
  'ZELFDE_WIJK',
  'HELE_GEMEENTE',
  'ANDERE_INDELING',
  'ANDERE_WIJK'
]

/**
 * In order of nearness, then of how many points count, then of metres. An order to look in, never a mark: it is shown
 * nowhere.
 */
export const besteEerst = <T extends { readonly afwegingen: readonly Afweging[] }>(lijst: readonly T[]): readonly T[] =>
  lijst
    .map((een) => ({ een, ...rang(een.afwegingen) }))
    .sort((hier, daar) => hier.nabij - daar.nabij || daar.mee - hier.mee || hier.meters - daar.meters)
    .map(({ een }) => een)

const rang = (afwegingen: readonly Afweging[]) => {
  const gebied = afwegingen.find(({ punt }) => punt === 'GEBIED')
  return {
    nabij: gebied ? NABIJ.indexOf(gebied.grond) : NABIJ.length,
    mee: afwegingen.filter(({ oordeel }) => oordeel === 'TELT_MEE').length,
    meters: gebied?.maat ?? Number.MAX_SAFE_INTEGER
  }
}
