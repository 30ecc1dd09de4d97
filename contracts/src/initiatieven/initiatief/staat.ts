// SPDX-License-Identifier: EUPL-1.2
import type { Gebiedsplaats } from '../regels/gebiedskeuze.ts'
import type { Kant, Verbindingssoort } from '../regels/verbindingssoort.ts'
import type { Fasemoment } from './fasen.ts'
import type { Initiatiefsoort, Netwerkkenmerken, Woonkenmerken } from './kenmerken.ts'

/** A person or a partij: exactly one of the two is not null. */
export interface Wezen {
  readonly persoonId: string | null
  readonly partijId: string | null
}

export interface Eigenaar extends Wezen {
  readonly functie: string
  readonly van: string
}

/** An ownership that is over; `tot` is the first day that it is none any more. */
export interface VoormaligEigenaar extends Eigenaar {
  readonly tot: string
}

/** A membership; `tot` is the first day that it is none any more. */
export interface Lid extends Wezen {
  readonly functie: string
  readonly van: string
  readonly tot: string | null
}

export interface Mandaat {
  readonly woordvoerder: string
  readonly namens: string
  readonly raadpleging: string
  readonly op: string
}

export interface Openstelling {
  readonly voorWie: string | null
  readonly hoe: string | null
  readonly op: string
}

export interface Opmerking {
  readonly opmerkingId: string
  readonly door: string
  readonly als: string
  readonly tekst: string
  readonly op: string
}

export interface Voorstel {
  readonly voorstelId: string
  readonly door: string
  readonly toelichting: string
  readonly naam: string | null
  readonly doel: string | null
  readonly op: string
}

export interface Initiatiefverbinding {
  readonly verbindingId: string
  readonly soort: Verbindingssoort
  readonly kant: Kant
  readonly initiatiefId: string | null
  readonly partijId: string | null
  readonly van: string
  readonly tot: string | null
}

export interface InitiatiefStaat {
  readonly id: string
  readonly soort: Initiatiefsoort
  readonly naam: string
  readonly doel: string
  /** Day in the world on which it began. */
  readonly op: string
  readonly gebied: Gebiedsplaats
  readonly gebiedSinds: string
  readonly uitkomsten: readonly string[]
  readonly netwerk: Netwerkkenmerken | null
  readonly wonen: Woonkenmerken | null
  /** Never empty; the last one is now. */
  readonly fasen: readonly Fasemoment[]
  readonly eigenaren: readonly Eigenaar[]
  /** Ownerships that are over. */
  readonly voormaligeEigenaren: readonly VoormaligEigenaar[]
  /** Arrangeurs who were invited to write along. */
  readonly arrangeurs: readonly string[]
  readonly leden: readonly Lid[]
  readonly mandaat: Mandaat | null
  /** Day of the last change of mandate. */
  readonly mandaatSinds: string | null
  readonly openstelling: Openstelling | null
  /** Day of the last opening or closing. */
  readonly openstellingSinds: string | null
  readonly opmerkingen: readonly Opmerking[]
  /** Proposals that wait for an answer. */
  readonly voorstellen: readonly Voorstel[]
  readonly verbindingen: readonly Initiatiefverbinding[]
  readonly bevestigdOp: string | null
  /** When the initiatief itself last did something, as recorded. */
  readonly laatsteTeken: string
  /** When it was last asked whether it still stands, as recorded. */
  readonly gevraagdOp: string | null
}

/** The phase it is in, with the day since which it is. */
export const faseVan = (staat: InitiatiefStaat): Fasemoment => {
  const laatste = staat.fasen.at(-1)
  if (!laatste) throw new Error(`initiatief ${staat.id} has no phase`)
  return laatste
}

/** The phase before the present one, or null. */
export const eerdereFaseVan = (staat: InitiatiefStaat): Fasemoment | null => staat.fasen.at(-2) ?? null

export const isGestopt = (staat: InitiatiefStaat): boolean => faseVan(staat).fase === 'GESTOPT'

/** A member of today. */
export const isLidNu = ({ tot }: Lid): boolean => tot === null

/** The same person or the same partij. */
export const isZelfde = (een: Wezen, ander: Wezen): boolean =>
  een.persoonId === ander.persoonId && een.partijId === ander.partijId

/** What a command names as `{ persoonId }` or `{ partijId }`. */
export const wezenVan = (keuze: { readonly persoonId: string } | { readonly partijId: string }): Wezen =>
  'persoonId' in keuze ? { persoonId: keuze.persoonId, partijId: null } : { persoonId: null, partijId: keuze.partijId }
