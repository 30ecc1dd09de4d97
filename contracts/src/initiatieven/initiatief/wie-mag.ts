// SPDX-License-Identifier: EUPL-1.2
import { beheert, heeftRol, isZelf, type Rol, type Wie } from '../../kern/index.ts'
import { type InitiatiefStaat, isGestopt, type Wezen } from './staat.ts'

/** Who can be an owner at all: the sociale basis is not the government's. Source: C53, see docs/bronnen.md. */
export const EIGENAREN = ['bewoner-initiatief', 'partner', 'beheerder'] as const satisfies readonly Rol[]

/** Who can write: owners, and arrangeurs after they were invited. Source: C43, E2, see docs/bronnen.md. */
export const SCHRIJVERS = [...EIGENAREN, 'arrangeur'] as const satisfies readonly Rol[]

/** The same, and a gemeente that acts on behalf of an owner, as when it brings in a list. Source: eigen keuze. */
export const NAMENS_SCHRIJVERS = [...SCHRIJVERS, 'gemeente'] as const satisfies readonly Rol[]

/** Everybody who is known. */
export const BEKENDEN = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

/** True for the person, and for who is of the partij. */
export const isWezen = (wie: Wie, { persoonId, partijId }: Wezen): boolean =>
  isZelf(wie, persoonId) ||
  isZelf(wie, partijId) ||
  (partijId !== null && (wie.is('partner', partijId) || wie.is('bewoner-initiatief', partijId)))

/**
 * True for who owns by this ownership. By an own id only in a role that can own, so that what was handed to an arrangeur
 * or an official is theirs to write no more than before; they act on behalf of an owner, or after an invitation.
 * Source: C43, C53, see docs/bronnen.md.
 */
export const bezit = (wie: Wie, eigenaar: Wezen): boolean =>
  isWezen(wie, eigenaar) && (eigenaar.persoonId !== wie.id || heeftRol(wie, EIGENAREN))

/** An initiatief, as far as it tells who owns it. */
export interface Eigenarendeel {
  readonly id: string
  readonly eigenaren: readonly Wezen[]
}

/** An initiatief, as far as it tells who writes it. */
export type Schrijversdeel = Eigenarendeel & Pick<InitiatiefStaat, 'arrangeurs'>

/** Owner: as a person, through a partij that owns it, or by a role for this very initiatief. Source: C53. */
export const isEigenaar = (wie: Wie, staat: Eigenarendeel): boolean =>
  wie.is('bewoner-initiatief', staat.id) || staat.eigenaren.some((eigenaar) => bezit(wie, eigenaar))

export const isUitgenodigd = (wie: Wie, { arrangeurs }: Pick<InitiatiefStaat, 'arrangeurs'>): boolean =>
  wie.is('arrangeur') && arrangeurs.some((een) => isZelf(wie, een))

/** An owner, or an arrangeur who was invited. Source: C43, E2. */
export const schrijft = (wie: Wie, staat: Schrijversdeel): boolean =>
  isEigenaar(wie, staat) || isUitgenodigd(wie, staat)

/** Who writes it, or the beheerder of its gemeente where somebody must be able to help. */
export const schrijftOfBeheert = (wie: Wie, staat: InitiatiefStaat): boolean =>
  beheert(wie, staat.gebied.gemeente) || schrijft(wie, staat)

/** A member of today, as a person or through a partij. */
export const isLid = (wie: Wie, staat: InitiatiefStaat): boolean =>
  staat.leden.some((lid) => lid.tot === null && isWezen(wie, lid))

/** Owner, or the beheerder of its gemeente where somebody must be able to help: erasing, and handing over what lost its owner. */
export const eigenaarOfBeheerder = (wie: Wie, staat: InitiatiefStaat): boolean =>
  beheert(wie, staat.gebied.gemeente) || isEigenaar(wie, staat)

const zonderPersoon = <T extends { readonly persoonId: string | null }>(een: T) => ({ ...een, persoonId: null })

/**
 * What a viewer may see: who people are, remarks and proposals are for owners and the beheerder; others see functions,
 * and of remarks and proposals their own.
 */
export const toonInitiatief = (staat: InitiatiefStaat, wie: Wie): object => {
  const fase = staat.fasen.at(-1)?.fase
  if (eigenaarOfBeheerder(wie, staat)) return { ...staat, fase, gestopt: isGestopt(staat) }
  return {
    ...staat,
    fase,
    gestopt: isGestopt(staat),
    eigenaren: staat.eigenaren.map(zonderPersoon),
    leden: staat.leden.map(zonderPersoon),
    arrangeurs: staat.arrangeurs.filter((een) => wie.is('arrangeur') && isZelf(wie, een)),
    opmerkingen: staat.opmerkingen.filter((opmerking) => isZelf(wie, opmerking.door)),
    voorstellen: staat.voorstellen.filter((voorstel) => isZelf(wie, voorstel.door))
  }
}
