// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import type { Contact as Contactvelden, ElementStaat, Verdwijnreden } from '@naober/contracts/initiatieven/element'
import type { Plaats } from '../gebied.ts'
import type { Dag } from '../kern/day.ts'
import { GEEN_TEKST, Onderdeel, Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'

/** Phase of an element while it is there. */
export type Elementfase = ElementStaat['fase']
export const Elementfasen = keuze('OPGENOMEN', 'BEVESTIGD', 'VERPLAATST')

/** The function that answers, and how it is reached. */
export class Contact extends Onderdeel {
  readonly functie: Tekst
  readonly bereikbaar: Tekst

  constructor(functie: Tekst, bereikbaar: Tekst) {
    super()
    this.functie = functie
    this.bereikbaar = bereikbaar
  }

  static van(contact: Contactvelden | null, versie: number): Contact | null {
    if (contact === null) return null
    return new Contact(
      new Tekst(contact.functie, versie, '/contact/functie'),
      new Tekst(contact.bereikbaar, versie, '/contact/bereikbaar')
    )
  }

  bewaar(uit: Schrijver): void {
    uit.tekst(this.functie)
    uit.tekst(this.bereikbaar)
  }

  static laad(van: Lezer): Contact {
    return new Contact(van.tekst() ?? GEEN_TEKST, van.tekst() ?? GEEN_TEKST)
  }
}

/** That an element is gone, as of a day. */
export class Verdwijning extends Onderdeel {
  readonly dag: Dag
  readonly reden: Static<typeof Verdwijnreden>
  /** Why, in words. */
  readonly slot: Tekst | null

  constructor(dag: Dag, reden: Static<typeof Verdwijnreden>, slot: Tekst | null) {
    super()
    this.dag = dag
    this.reden = reden
    this.slot = slot
  }
}

/** Where an element is or was, and why it came there: see `elementplek`. */
export class Elementplek extends Onderdeel {
  readonly plaats: Plaats
  readonly adres: Tekst | null
  readonly toelichting: Tekst | null

  constructor(plaats: Plaats, adres: Tekst | null, toelichting: Tekst | null) {
    super()
    this.plaats = plaats
    this.adres = adres
    this.toelichting = toelichting
  }
}

const kaal = new WeakMap<Plaats, Elementplek>()

/** A place of an element; those that say no more than where share one object per place. */
export const elementplek = (plaats: Plaats, adres: Tekst | null, toelichting: Tekst | null): Elementplek => {
  if (adres !== null || toelichting !== null) return new Elementplek(plaats, adres, toelichting)
  let plek = kaal.get(plaats)
  if (plek === undefined) {
    plek = new Elementplek(plaats, null, null)
    kaal.set(plaats, plek)
  }
  return plek
}
