// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Rol, type Samenhang, type Verwijzing, type Wie } from '../../kern/index.ts'
import { bijInitiatief, metInitiatief, schrijftErvoor, type VanInitiatief } from '../initiatief.ts'
import { isVanPartij, Partij, type Partijdeel } from '../partij.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'

export interface Oordeel {
  readonly nagekomen: boolean
  readonly toelichting: string | null
  readonly op: string
}

export interface Toezegging {
  readonly toezegging: string
  readonly functie: string
  readonly partijId: string | null
  /** The day by which it was promised. */
  readonly wanneer: string
  readonly op: string
  readonly toezeggerId: string | null
  /** Moment of the last time that was asked whether it was kept. */
  readonly gevraagdOp: string | null
  /** Null while nobody said whether it was kept. */
  readonly oordeel: Oordeel | null
}

export interface ZorgpuntStaat {
  readonly id: string
  readonly waarover: string
  readonly zorg: string
  readonly haakje: string | null
  readonly initiatiefId: string | null
  readonly gebied: Gebiedsplaats
  readonly op: string
  readonly ingetrokken: boolean
  /** In the order in which they were made; only the last one can be open. */
  readonly toezeggingen: readonly Toezegging[]
  readonly uiterId: string | null
}

export const laatsteToezegging = <T>({ toezeggingen }: { readonly toezeggingen: readonly T[] }): T | null =>
  toezeggingen.at(-1) ?? null

interface Belover {
  readonly toezeggerId: string | null
  readonly partij: Partijdeel | null
}

/** A worry, as far as it tells whose the last promise is; null where nothing was promised. */
export type Toezegddeel = VanInitiatief & InGemeente & { readonly belover: Belover | null }

/** Declares to whom it belongs: the initiatief that it is about, and the partij that promised last. */
export const zorgHoortBij = (zorgpunt: ZorgpuntStaat): readonly Verwijzing[] => [
  ...bijInitiatief(zorgpunt),
  { aggregaat: Partij, id: laatsteToezegging(zorgpunt)?.partijId ?? null }
]

/** A worry with the initiatief that it is about and with who promised last. */
export const metBelover = (zorgpunt: ZorgpuntStaat, bij: Samenhang): Toezegddeel & Pick<ZorgpuntStaat, 'uiterId'> => {
  const laatste = laatsteToezegging(zorgpunt)
  const belover = laatste && {
    toezeggerId: laatste.toezeggerId,
    partij: bij.staatVan(Partij, laatste.partijId)
  }
  return { ...metInitiatief(zorgpunt, bij), belover }
}

/** The promise that waits to be kept; null where none does. */
export const openToezegging = (zorgpunt: ZorgpuntStaat): Toezegging | null => {
  const laatste = laatsteToezegging(zorgpunt)
  return laatste?.oordeel === null && !zorgpunt.ingetrokken ? laatste : null
}

export type Zorgpuntfase = 'GEUIT' | 'TOEZEGGING' | 'NAGEKOMEN' | 'NIET_NAGEKOMEN' | 'INGETROKKEN'

export const zorgfaseVan = (zorgpunt: ZorgpuntStaat): Zorgpuntfase => {
  if (zorgpunt.ingetrokken) return 'INGETROKKEN'
  const laatste = laatsteToezegging(zorgpunt)
  if (laatste === null) return 'GEUIT'
  if (laatste.oordeel === null) return 'TOEZEGGING'
  return laatste.oordeel.nagekomen ? 'NAGEKOMEN' : 'NIET_NAGEKOMEN'
}

/** Everybody who is known may tell a worry, or promise something. */
export const BETROKKENEN = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

/**
 * Who told it, and the beheerder; also where it is about an initiatief, and whoever owns that: a worry is what somebody
 * does not want to happen, so it is not for those whom it is about to reword or withdraw. They may promise something.
 * Source: A91, see docs/bronnen.md.
 */
export const uitte = (wie: Wie, { uiterId, gebied }: Pick<ZorgpuntStaat, 'uiterId'> & InGemeente): boolean =>
  beheert(wie, gebied.gemeente) || isZelf(wie, uiterId)

/**
 * Who may promise: for a partij its own people, else the gemeente or an arrangeur there or who writes the initiatief
 * that the worry is about. Nobody promises in the name of another. Source: eigen keuze.
 */
export const magToezeggen = (
  wie: Wie,
  partij: Partijdeel | null,
  { gebied, initiatief }: VanInitiatief & InGemeente
): boolean => {
  if (beheert(wie, gebied.gemeente)) return true
  if (partij !== null) return isVanPartij(wie, partij)
  return (
    wie.is('gemeente', gebied.gemeente) || wie.is('arrangeur', gebied.gemeente) || schrijftErvoor(wie, { initiatief })
  )
}

/** True when one of those who write the initiatief made the promise for it, and this is another of them. */
const isMedeschrijver = (wie: Wie, { initiatief }: VanInitiatief, { toezeggerId, partij }: Belover): boolean =>
  initiatief !== null &&
  partij === null &&
  toezeggerId !== null &&
  (initiatief.arrangeurs.includes(toezeggerId) ||
    initiatief.eigenaren.some(({ persoonId }) => persoonId === toezeggerId)) &&
  schrijftErvoor(wie, { initiatief })

/**
 * Whose the last promise is: of who wrote it down; of the people of the partij that promised; of who writes the
 * initiatief along with who promised for it; and the beheerder helps. So a promise does not hang on one person.
 * Source: eigen keuze.
 */
export const zegdeToe = (wie: Wie, { belover, ...zorgpunt }: Toezegddeel): boolean =>
  beheert(wie, zorgpunt.gebied.gemeente) ||
  (belover !== null &&
    (isZelf(wie, belover.toezeggerId) || isVanPartij(wie, belover.partij) || isMedeschrijver(wie, zorgpunt, belover)))

/**
 * Who says whether a promise was kept: who told the worry, and for who cannot do so themselves an arrangeur there or
 * the beheerder; never who promised, nor the people of the partij that did. Source: A91, see docs/bronnen.md.
 */
export const oordeelt = (wie: Wie, zorgpunt: Toezegddeel & Pick<ZorgpuntStaat, 'uiterId'>): boolean => {
  const { belover } = zorgpunt
  if (belover !== null && (isZelf(wie, belover.toezeggerId) || isVanPartij(wie, belover.partij))) return false
  return uitte(wie, zorgpunt) || wie.is('arrangeur', zorgpunt.gebied.gemeente)
}

/**
 * What a viewer may see: who worried is for who did and the beheerder, who promised as well for who did.
 */
export const toonZorgpunt = (zorgpunt: ZorgpuntStaat, wie: Wie): object => {
  const eigen = uitte(wie, zorgpunt)
  const fase = zorgfaseVan(zorgpunt)
  return {
    ...zorgpunt,
    fase,
    uiterId: eigen ? zorgpunt.uiterId : null,
    toezeggingen: zorgpunt.toezeggingen.map((een) => ({
      ...een,
      toezeggerId: beheert(wie, zorgpunt.gebied.gemeente) || isZelf(wie, een.toezeggerId) ? een.toezeggerId : null
    }))
  }
}
