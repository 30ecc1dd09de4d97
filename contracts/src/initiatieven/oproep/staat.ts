// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Samenhang, type Verwijzing, type Wie } from '../../kern/index.ts'
import {
  bijInitiatief,
  type InitiatiefStaat,
  metInitiatief,
  schrijftErvoor,
  schrijftOfBeheert,
  type VanInitiatief
} from '../initiatief.ts'
import { isVanPartij, Partij, type Partijdeel, type PartijStaat, schrijftPartij } from '../partij.ts'
import type { AlledaagseZaak } from '../regels/alledaagse-zaak.ts'
import { type Burenhulp, isBijDeGrens, WAARSCHUWING_BURENHULP } from '../regels/burenhulp.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'
import type { Middel, Vervalreden, Wijziging } from './velden.ts'

export type Oproepfase = 'OPEN' | 'GEKOPPELD' | 'VERVALLEN'
export type Koppelstand = 'VOORGESTELD' | 'GELUKT' | 'AFGEWEZEN'

/** What a behoefte and an aanbod have in common. */
export interface OproepStaat {
  readonly id: string
  readonly fase: Oproepfase
  readonly soort: Middel
  readonly hulp: Burenhulp | null
  readonly alledaagseZaak: AlledaagseZaak | null
  readonly wat: string
  readonly omschrijving: string | null
  /** On whose behalf; neither: a person, known by `plaatserId` only. */
  readonly initiatiefId: string | null
  readonly partijId: string | null
  readonly gebied: Gebiedsplaats
  /** First and last day on which it holds. */
  readonly vanaf: string
  readonly laatste: string
  readonly op: string
  readonly vervallen: { readonly op: string; readonly reden: Vervalreden } | null
  /** Day of the last thing happening to it. */
  readonly laatst: string
  readonly plaatserId: string | null
}

/** An oproep, as far as it tells whose it is. */
export type Oproepdeel = Pick<OproepStaat, 'plaatserId'> &
  VanInitiatief &
  InGemeente & { readonly partij: Partijdeel | null }

/** Declares that an oproep belongs to those on whose behalf it is. */
export const oproepHoortBij = (oproep: OproepStaat): readonly Verwijzing[] => [
  ...bijInitiatief(oproep),
  { aggregaat: Partij, id: oproep.partijId }
]

/** An oproep with those on whose behalf it is. */
export const metAfzender = (oproep: OproepStaat, bij: Samenhang): Oproepdeel => ({
  ...metInitiatief(oproep, bij),
  partij: bij.staatVan(Partij, oproep.partijId)
})

/**
 * Whose it is: of who writes the initiatief on whose behalf it is, and then no longer of who happened to place it, for
 * an initiatief writes its own records and who left it writes none; else of the people of the partij and who placed it.
 * The beheerder helps. Source: A3, C53 (whose it is), E2 (own, write), see docs/bronnen.md.
 */
export const isVan = (wie: Wie, oproep: Oproepdeel): boolean =>
  beheert(wie, oproep.gebied.gemeente) ||
  (oproep.initiatief === null
    ? isZelf(wie, oproep.plaatserId) || isVanPartij(wie, oproep.partij)
    : schrijftErvoor(wie, oproep))

/** Who may place it on behalf of these; for oneself everybody. */
export const plaatst = (
  wie: Wie,
  initiatief: InitiatiefStaat | null,
  partij: PartijStaat | null,
  bij: Samenhang
): boolean =>
  (initiatief === null || schrijftOfBeheert(wie, initiatief, bij)) && (partij === null || schrijftPartij(wie, partij))

/** True when both come from one side: the same initiatief or partij, or else the same person. */
export const isZelfdeKant = (een: OproepStaat, ander: OproepStaat): boolean =>
  een.initiatiefId === ander.initiatiefId &&
  een.partijId === ander.partijId &&
  (een.initiatiefId !== null || een.partijId !== null || een.plaatserId === ander.plaatserId)

/** Of what never was asked or offered others than its own people see no more than that it ended. */
export const intrekking = {
  is: ({ vervallen }: OproepStaat): boolean => vervallen?.reden === 'VERGISSING',
  eigen: (wie: Wie, oproep: OproepStaat, bij: Samenhang): boolean => isVan(wie, metAfzender(oproep, bij)),
  verteld: (data: { readonly reden: string }): object | null => (data.reden === 'VERGISSING' ? data : null)
}

/** What a viewer may see: who placed it is only for its own people. */
export const toonOproep = <T extends OproepStaat>(
  oproep: T,
  wie: Wie,
  bij: Samenhang,
  eigenVelden: Partial<T> = {}
): object => {
  const eigen = isVan(wie, metAfzender(oproep, bij))
  return {
    ...oproep,
    ...eigenVelden,
    plaatserId: eigen ? oproep.plaatserId : null,
    waarschuwing: isBijDeGrens(oproep.hulp) ? WAARSCHUWING_BURENHULP : null
  }
}

/** The fields that undo a change. */
export const vorige = (wijziging: Wijziging, voor: OproepStaat): Wijziging => ({
  ...(wijziging.wat !== undefined && { wat: voor.wat }),
  ...(wijziging.omschrijving !== undefined && { omschrijving: voor.omschrijving }),
  ...(wijziging.alledaagseZaak !== undefined && { alledaagseZaak: voor.alledaagseZaak }),
  ...(wijziging.vanaf !== undefined && { vanaf: voor.vanaf }),
  ...(wijziging.laatste !== undefined && { laatste: voor.laatste })
})

/** The fields that close it again after it was opened again. */
export const sluiting = ({ vervallen }: OproepStaat) =>
  vervallen === null || vervallen.reden === 'VERLOPEN' ? 'NIET_MEER_NODIG' : vervallen.reden
