// SPDX-License-Identifier: EUPL-1.2
import { beheert, heeftRol, isZelf, type Rol, type Samenhang, type Wie } from '../../kern/index.ts'
import { isVanPartij, Partij, type Partijdeel } from '../partij.ts'
import { type InitiatiefStaat, isGestopt, isLidNu, type Wezen } from './staat.ts'

/** Who can be an owner at all: the sociale basis is not the government's. Source: C53, see docs/bronnen.md. */
export const EIGENAREN = ['bewoner-initiatief', 'partner', 'beheerder'] as const satisfies readonly Rol[]

const isEigenaarsrol = (rol: Rol): boolean => EIGENAREN.some((een) => een === rol)

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

/** A person or a partij, as far as rules ask who that is. */
export interface Wezensdeel {
  readonly persoonId: string | null
  readonly partij: Partijdeel | null
}

/** True for the person, and for the partij's own people. */
export const isWezen = (wie: Wie, { persoonId, partij }: Wezensdeel): boolean =>
  isZelf(wie, persoonId) || isVanPartij(wie, partij)

/** As this very person; by an own id only in a role that can own. */
const isEigenaarAls = (wie: Wie, persoonId: string | null): boolean =>
  isZelf(wie, persoonId) && (persoonId !== wie.id || heeftRol(wie, EIGENAREN))

/**
 * True for who owns by this ownership: the person, or of a partij its own people. By what they are themselves only in a
 * role that can own, so that what was handed to an arrangeur or an official, or to a partij that one of them registered,
 * is theirs to write no more than before; they act on behalf of an owner, or after an invitation. Source: C43, C53, see
 * docs/bronnen.md.
 */
export const bezit = (wie: Wie, { persoonId, partij }: Wezensdeel): boolean =>
  isEigenaarAls(wie, persoonId) ||
  (partij !== null &&
    (isZelf(wie, partij.id) ||
      isEigenaarAls(wie, partij.registreerderId) ||
      wie.rollen.some(({ rol, voor }) => isEigenaarsrol(rol) && voor.includes(partij.id))))

/** An initiatief, as far as it tells who owns it. */
export interface Eigenarendeel {
  readonly id: string
  readonly eigenaren: readonly Wezensdeel[]
}

/** An initiatief, as far as it tells who writes it. */
export type Schrijversdeel = Eigenarendeel & Pick<InitiatiefStaat, 'arrangeurs'>

const metPartij = <T extends Wezen>(een: T, bij: Samenhang): T & Wezensdeel => ({
  ...een,
  partij: bij.staatVan(Partij, een.partijId)
})

/** An initiatief with the partijen that own it, as rules ask who writes it. */
export const metEigenaren = (staat: InitiatiefStaat, bij: Samenhang): Schrijversdeel => ({
  id: staat.id,
  arrangeurs: staat.arrangeurs,
  eigenaren: staat.eigenaren.map((een) => metPartij(een, bij))
})

/** Owner: as a person, through a partij that owns it, or by a role for this very initiatief. Source: C53. */
export const isEigenaar = (wie: Wie, staat: Eigenarendeel): boolean =>
  wie.is('bewoner-initiatief', staat.id) || staat.eigenaren.some((eigenaar) => bezit(wie, eigenaar))

export const isUitgenodigd = (wie: Wie, { arrangeurs }: Pick<InitiatiefStaat, 'arrangeurs'>): boolean =>
  wie.is('arrangeur') && arrangeurs.some((een) => isZelf(wie, een))

/** An owner, or an arrangeur who was invited. Source: C43, E2. */
export const schrijft = (wie: Wie, staat: Schrijversdeel): boolean =>
  isEigenaar(wie, staat) || isUitgenodigd(wie, staat)

/** An owner of the initiatief in this state. */
export const alsEigenaar = (wie: Wie, staat: InitiatiefStaat, bij: Samenhang): boolean =>
  isEigenaar(wie, metEigenaren(staat, bij))

/** Who writes the initiatief in this state. */
export const alsSchrijver = (wie: Wie, staat: InitiatiefStaat, bij: Samenhang): boolean =>
  schrijft(wie, metEigenaren(staat, bij))

/** Who writes it, or the beheerder of its gemeente where somebody must be able to help. */
export const schrijftOfBeheert = (wie: Wie, staat: InitiatiefStaat, bij: Samenhang): boolean =>
  beheert(wie, staat.gebied.gemeente) || alsSchrijver(wie, staat, bij)

/** A member of today, as a person or through a partij. */
export const isLid = (wie: Wie, staat: InitiatiefStaat, bij: Samenhang): boolean =>
  staat.leden.some((lid) => isLidNu(lid) && isWezen(wie, metPartij(lid, bij)))

/** Owner, or the beheerder of its gemeente where somebody must be able to help: erasing, and handing over what lost its owner. */
export const eigenaarOfBeheerder = (wie: Wie, staat: InitiatiefStaat, bij: Samenhang): boolean =>
  beheert(wie, staat.gebied.gemeente) || alsEigenaar(wie, staat, bij)

const zonderPersoon = <T extends { readonly persoonId: string | null }>(een: T) => ({ ...een, persoonId: null })

/**
 * What a viewer may see: who people are, remarks and proposals are for owners and the beheerder; others see functions,
 * and of remarks and proposals their own.
 */
export const toonInitiatief = (staat: InitiatiefStaat, wie: Wie, bij: Samenhang): object => {
  const fase = staat.fasen.at(-1)?.fase
  if (eigenaarOfBeheerder(wie, staat, bij)) return { ...staat, fase, gestopt: isGestopt(staat) }
  return {
    ...staat,
    fase,
    gestopt: isGestopt(staat),
    eigenaren: staat.eigenaren.map(zonderPersoon),
    voormaligeEigenaren: staat.voormaligeEigenaren.map(zonderPersoon),
    leden: staat.leden.map(zonderPersoon),
    arrangeurs: staat.arrangeurs.filter((een) => wie.is('arrangeur') && isZelf(wie, een)),
    opmerkingen: staat.opmerkingen.filter((opmerking) => isZelf(wie, opmerking.door)),
    voorstellen: staat.voorstellen.filter((voorstel) => isZelf(wie, voorstel.door))
  }
}
