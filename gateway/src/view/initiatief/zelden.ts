// SPDX-License-Identifier: EUPL-1.2
import type { Belemmering } from '../belemmering/rij.ts'
import type { Financieringsregel } from '../financieringsregel/rij.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { Onderdeel, type Tekst } from '../kern/text.ts'
import type { Stap } from '../kern/timeline.ts'
import type { Ondersteuningsvraag } from '../ondersteuningsvraag/rij.ts'
import type { Aanbod, Behoefte } from '../oproep/rij.ts'
import type { Praktijkvoorbeeld } from '../praktijkvoorbeeld/rij.ts'
import type { Zorgpunt } from '../zorgpunt/rij.ts'
import type { Netwerk, Wonen } from './kenmerken.ts'
import type { Opmerking, Voorstel } from './meedenken.ts'
import type { Mandaat, Openstelling, Overdracht } from './naar-buiten.ts'

/** What few initiatieven have. */
class Zelden extends Onderdeel {
  netwerk: Netwerk | null = null
  wonen: Wonen | null = null
  mandaten: Stap<Mandaat | null> | null = null
  openstellingen: Stap<Openstelling | null> | null = null
  overdrachten: Stap<Overdracht> | null = null
  vernieuwingen: Stap<Tekst> | null = null
  arrangeurs: string[] = leeg()
  opmerkingen: Opmerking[] = leeg()
  voorstellen: Voorstel[] = leeg()
  vragen: Ondersteuningsvraag[] = leeg()
  belemmeringen: Belemmering[] = leeg()
  geld: Financieringsregel[] = leeg()
  behoeften: Behoefte[] = leeg()
  aanbiedingen: Aanbod[] = leeg()
  zorgpunten: Zorgpunt[] = leeg()
  voorbeelden: Praktijkvoorbeeld[] = leeg()
}

/** Of all that have none of it. */
const NIETS = Object.freeze(new Zelden())

/**
 * The part of an initiatief that most do not have: they share one object that says so, which saves a country of 100,000
 * some 12 MB. Whoever has any of it gets an object of its own; what is set to nothing where there is nothing makes none.
 */
export abstract class MetZelden extends Rij {
  /** Not private to the class alone: whoever takes a text back looks through the fields of a row. */
  protected zelden: Zelden = NIETS

  get #eigen(): Zelden {
    if (this.zelden === NIETS) this.zelden = new Zelden()
    return this.zelden
  }

  get netwerk(): Netwerk | null {
    return this.zelden.netwerk
  }

  set netwerk(een: Netwerk | null) {
    if (een !== this.netwerk) this.#eigen.netwerk = een
  }

  get wonen(): Wonen | null {
    return this.zelden.wonen
  }

  set wonen(een: Wonen | null) {
    if (een !== this.wonen) this.#eigen.wonen = een
  }

  /** Who speaks for it; a step without value: nobody. */
  get mandaten(): Stap<Mandaat | null> | null {
    return this.zelden.mandaten
  }

  set mandaten(een: Stap<Mandaat | null> | null) {
    if (een !== this.mandaten) this.#eigen.mandaten = een
  }

  /** Whether its network is open; a step without value: closed. */
  get openstellingen(): Stap<Openstelling | null> | null {
    return this.zelden.openstellingen
  }

  set openstellingen(een: Stap<Openstelling | null> | null) {
    if (een !== this.openstellingen) this.#eigen.openstellingen = een
  }

  get overdrachten(): Stap<Overdracht> | null {
    return this.zelden.overdrachten
  }

  set overdrachten(een: Stap<Overdracht> | null) {
    if (een !== this.overdrachten) this.#eigen.overdrachten = een
  }

  /** Its renewals: what each was about. */
  get vernieuwingen(): Stap<Tekst> | null {
    return this.zelden.vernieuwingen
  }

  set vernieuwingen(een: Stap<Tekst> | null) {
    if (een !== this.vernieuwingen) this.#eigen.vernieuwingen = een
  }

  /** Ids of arrangeurs who may write along. */
  get arrangeurs(): string[] {
    return this.zelden.arrangeurs
  }

  set arrangeurs(een: string[]) {
    if (een.length > 0 || this.arrangeurs.length > 0) this.#eigen.arrangeurs = een
  }

  get opmerkingen(): Opmerking[] {
    return this.zelden.opmerkingen
  }

  set opmerkingen(een: Opmerking[]) {
    if (een.length > 0 || this.opmerkingen.length > 0) this.#eigen.opmerkingen = een
  }

  get voorstellen(): Voorstel[] {
    return this.zelden.voorstellen
  }

  set voorstellen(een: Voorstel[]) {
    if (een.length > 0 || this.voorstellen.length > 0) this.#eigen.voorstellen = een
  }

  /** What it asked support for, in order of id. */
  get vragen(): Ondersteuningsvraag[] {
    return this.zelden.vragen
  }

  set vragen(een: Ondersteuningsvraag[]) {
    if (een.length > 0 || this.vragen.length > 0) this.#eigen.vragen = een
  }

  /** Obstacles that it met, in order of id. */
  get belemmeringen(): Belemmering[] {
    return this.zelden.belemmeringen
  }

  set belemmeringen(een: Belemmering[]) {
    if (een.length > 0 || this.belemmeringen.length > 0) this.#eigen.belemmeringen = een
  }

  /** Money for it, in order of id, also what ended. */
  get geld(): Financieringsregel[] {
    return this.zelden.geld
  }

  set geld(een: Financieringsregel[]) {
    if (een.length > 0 || this.geld.length > 0) this.#eigen.geld = een
  }

  /** What is asked on its behalf, in order of id, also what lapsed. */
  get behoeften(): Behoefte[] {
    return this.zelden.behoeften
  }

  set behoeften(een: Behoefte[]) {
    if (een.length > 0 || this.behoeften.length > 0) this.#eigen.behoeften = een
  }

  /** What is offered on its behalf, in order of id, also what lapsed. */
  get aanbiedingen(): Aanbod[] {
    return this.zelden.aanbiedingen
  }

  set aanbiedingen(een: Aanbod[]) {
    if (een.length > 0 || this.aanbiedingen.length > 0) this.#eigen.aanbiedingen = een
  }

  /** Worries about it, in order of id. */
  get zorgpunten(): Zorgpunt[] {
    return this.zelden.zorgpunten
  }

  set zorgpunten(een: Zorgpunt[]) {
    if (een.length > 0 || this.zorgpunten.length > 0) this.#eigen.zorgpunten = een
  }

  /** Examples that tell of it, drafts too, in order of id. */
  get voorbeelden(): Praktijkvoorbeeld[] {
    return this.zelden.voorbeelden
  }

  set voorbeelden(een: Praktijkvoorbeeld[]) {
    if (een.length > 0 || this.voorbeelden.length > 0) this.#eigen.voorbeelden = een
  }
}
