// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Rol, type Samenhang, type Static, type Wie } from '../../kern/index.ts'
import { isVanPartij, Partij, type PartijStaat, schrijftPartij } from '../partij.ts'
import type { AlledaagseZaak } from '../regels/alledaagse-zaak.ts'
import type { Gebiedsplaats } from '../regels/gebiedskeuze.ts'
import type { Contact, Elementsoort, Elementvorm, KloptNiet, Laag, Verdwijnreden } from './gebeurtenissen.ts'

export interface Verdwijning {
  readonly op: string
  readonly reden: Static<typeof Verdwijnreden>
  readonly toelichting: string | null
}

/** Somebody's word that something is not right, while nobody answered it. */
export interface Kloptmelding {
  readonly meldingId: string
  readonly wat: Static<typeof KloptNiet>
  readonly op: string
  /** Who reported it: an opaque id. */
  readonly door: string | null
  readonly toelichting: string | null
}

export interface ElementStaat {
  readonly id: string
  /** While it is there, VERPLAATST until somebody confirms it at its new place; what is lost keeps the phase it had. */
  readonly fase: 'OPGENOMEN' | 'BEVESTIGD' | 'VERPLAATST'
  readonly soort: Elementsoort
  readonly naam: string
  readonly omschrijving: string | null
  readonly laag: Laag
  readonly vorm: Static<typeof Elementvorm>
  readonly alledaagseZaak: AlledaagseZaak | null
  /** Who offers it; null where residents do so themselves, or nobody knows. */
  readonly partijId: string | null
  readonly contact: Contact | null
  readonly gebied: Gebiedsplaats
  readonly adres: string | null
  readonly gebiedSinds: string
  /** Day in the world since which it is there, as far as known. */
  readonly op: string
  readonly bevestigdOp: string | null
  readonly verdwenen: Verdwijning | null
  readonly opnemerId: string | null
  readonly meldingen: readonly Kloptmelding[]
}

/** The layer that a kind of service speaks of by itself; null where it has to be said. Source: A1. */
export const laagVan = (soort: Elementsoort): Laag | null =>
  soort === 'INFORMELE_DIENST' ? 'INFORMEEL' : soort === 'FORMELE_DIENST' ? 'FORMEEL' : null

/** Everybody who is known may put on record what is there, and confirm what others did. Source: A3, A4. */
export const OPNEMERS = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

/**
 * Who keeps an element: who put it on record, the people of the partij that offers it, an arrangeur of its gemeente,
 * and the beheerder. Source: A3 (not the government's), E2, see docs/bronnen.md.
 */
export const onderhoudt = (wie: Wie, element: ElementStaat, bij: Samenhang): boolean =>
  beheert(wie, element.gebied.gemeente) ||
  isZelf(wie, element.opnemerId) ||
  wie.is('arrangeur', element.gebied.gemeente) ||
  isVanPartij(wie, bij.staatVan(Partij, element.partijId))

/**
 * Who says that a partij offers what is here: its own people, an arrangeur of the gemeente, and the beheerder. Others
 * describe what is there without naming who answers for it. Source: E2, see docs/bronnen.md.
 */
export const noemtAanbieder = (wie: Wie, partij: PartijStaat, gemeente: string): boolean =>
  schrijftPartij(wie, partij) || wie.is('arrangeur', gemeente)

/**
 * What a viewer may see: who put it on record, and the words of a report, are for those who keep it. Who reported
 * something only they themselves see: a neighbour is not named to the other.
 */
export const toonElement = (element: ElementStaat, wie: Wie, bij: Samenhang): object => {
  const houder = onderhoudt(wie, element, bij)
  return {
    ...element,
    fase: element.verdwenen === null ? element.fase : 'VERDWENEN',
    opnemerId: houder ? element.opnemerId : null,
    meldingen: element.meldingen.map(({ door, toelichting, ...melding }) => ({
      ...melding,
      door: isZelf(wie, door) ? door : null,
      toelichting: houder || isZelf(wie, door) ? toelichting : null
    }))
  }
}
