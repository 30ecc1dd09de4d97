// SPDX-License-Identifier: EUPL-1.2
import { type GebiedCode, gemeenteVan } from '../../geografie.ts'
import { beheert, isZelf, type Static, type Wie } from '../../kern/index.ts'
import type { Verbindingssoort } from '../regels/verbindingssoort.ts'
import type { Overnamewijze, Partijtype, Rechtsvorm } from './gebeurtenissen.ts'

/** A partij in an initiatief, from a day on; `tot` is the first day that it is no member any more. */
export interface Deelname {
  readonly initiatiefId: string
  readonly van: string
  readonly tot: string | null
}

export interface Ambassadeur {
  readonly initiatiefId: string
  readonly persoonId: string
  readonly functie: string
  readonly van: string
}

export interface Partijverbinding {
  readonly verbindingId: string
  readonly initiatiefId: string
  readonly soort: Verbindingssoort
  readonly van: string
  readonly tot: string | null
}

/** An initiatief that became the care of the partij, on a day; `tot` is the first day that it owns it no more. */
export interface Overname {
  readonly initiatiefId: string
  readonly wijze: Static<typeof Overnamewijze>
  readonly op: string
  readonly tot: string | null
}

export interface PartijStaat {
  readonly id: string
  readonly fase: 'ACTIEF' | 'VERTROKKEN'
  readonly naam: string
  readonly type: Static<typeof Partijtype>
  readonly rechtsvorm: Static<typeof Rechtsvorm> | null
  readonly statutairDoel: string | null
  readonly anbi: boolean
  readonly werkgebied: readonly GebiedCode[]
  readonly op: string
  readonly vertrokkenOp: string | null
  /** It left because it was registered by mistake. */
  readonly vergissing: boolean
  readonly registreerderId: string | null
  /** What became its care. What it absorbed stays so: there is nothing left to give back. */
  readonly overnames: readonly Overname[]
  readonly deelnames: readonly Deelname[]
  readonly ambassadeurs: readonly Ambassadeur[]
  /** Per initiatief the first day without the last ambassadeur there: they follow each other. */
  readonly ambassadeursTot: readonly { readonly initiatiefId: string; readonly tot: string }[]
  readonly verbindingen: readonly Partijverbinding[]
}

/** Whether it is or was an owner of an initiatief. What ended on the day it began was a mistake, and never held. */
export const werdEigenaar = ({ overnames }: PartijStaat): boolean =>
  overnames.some(({ wijze, op, tot }) => wijze !== 'OPGEGAAN' && (tot === null || tot > op))

const OVERHEID: readonly PartijStaat['type'][] = ['GEMEENTE', 'PROVINCIE', 'RIJK']

/** Whether a partij of this type is the government, which owns no initiatief. Source: C53. */
export const isOverheid = (type: PartijStaat['type']): boolean => OVERHEID.includes(type)

/**
 * Who may say that a partij is of this type: the government is registered by the beheerder, a gemeente by its own people
 * too, for the gemeenten where it works and no others; everybody else by who comes first. Source: eigen keuze (nobody
 * speaks for a government that they are not of).
 */
export const magZoHeten = (
  wie: Wie,
  { type, werkgebied }: Pick<PartijStaat, 'type'> & { readonly werkgebied: readonly GebiedCode[] }
): boolean => {
  if (!isOverheid(type) || beheert(wie)) return true
  const gemeenten = werkgebied.map(gemeenteVan)
  return (
    gemeenten.length > 0 &&
    gemeenten.every((een) => beheert(wie, een) || (type === 'GEMEENTE' && wie.is('gemeente', een)))
  )
}

/** A partij, as far as it tells who its own people are. */
export type Partijdeel = Pick<PartijStaat, 'id' | 'registreerderId'>

/**
 * True for the partij's own people: who registered it, who acts for it, and who has a role for it; for what has no partij
 * nobody is. Who writes the partij writes by this whatever is its own.
 */
export const isVanPartij = (wie: Wie, partij: Partijdeel | null): boolean =>
  partij !== null &&
  (isZelf(wie, partij.registreerderId) ||
    isZelf(wie, partij.id) ||
    wie.rollen.some(({ voor }) => voor.includes(partij.id)))

/** A partij is written by its own people and the beheerder of a gemeente where it works. */
export const schrijftPartij = (wie: Wie, partij: PartijStaat): boolean =>
  beheert(wie, ...partij.werkgebied.map(gemeenteVan)) || isVanPartij(wie, partij)

/** What a viewer may see: who people are only for those who may write. */
export const toonPartij = (partij: PartijStaat, wie: Wie): object =>
  schrijftPartij(wie, partij)
    ? partij
    : {
        ...partij,
        registreerderId: null,
        ambassadeurs: partij.ambassadeurs.map((een) => ({ ...een, persoonId: null }))
      }
