// SPDX-License-Identifier: EUPL-1.2
import type { Koppelstand } from '@naober/contracts/initiatieven/aanbod'
import { Behoefte as Contract, Voorsteller } from '@naober/contracts/initiatieven/behoefte'
import { type Afweging, Grond, Koppelpunt, Oordeel } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import type { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import type { Dag } from './kern/day.ts'
import { metErbij, opIdErbij } from './kern/lists.ts'
import { los } from './kern/own-string.ts'
import { tekstVan } from './kern/text.ts'
import { voegIn } from './kern/timeline.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Aanbod, Behoefte, Koppeling, Koppelstanden } from './oproep/rij.ts'
import { Oproeptabel } from './oproep/tabel.ts'
import type { Partij } from './partij/rij.ts'

export { Behoefte }

const PUNTEN = new Codes(Koppelpunt)
const OORDELEN = new Codes(Oordeel)
const GRONDEN = new Codes(Grond)
const STANDEN = new Codes(Koppelstanden)
const KANTEN = new Codes(Voorsteller)

/** All that is asked, with what was proposed for it. */
export class Behoeften extends Oproeptabel<Behoefte> {
  readonly aggregaat = Contract
  readonly rijklasse = Behoefte

  readonly verwerking: VerwerkingVan<typeof Contract, Behoefte> = {
    BehoefteGeplaatst: (rij, data, { versie, dag }) => this.plaats(rij, data, versie, dag),
    BehoefteplaatserVastgelegd: (rij, { persoonId }) => {
      rij.plaatserId = persoonId
      return null
    },
    BehoefteGewijzigd: (rij, data, { versie }) => {
      this.wijzig(rij, data, versie)
      return null
    },
    KoppelingVoorgesteld: (rij, data, { versie, dag }) => {
      const aanbod = this.overzicht.van(Aanbod).haal(data.aanbodId)
      const eerder = rij.koppelingen.find((een) => een.aanbod === aanbod)
      const standen = voegIn(eerder?.standen ?? null, dag, 'VOORGESTELD')
      const toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      const koppeling = new Koppeling(aanbod, data.afwegingen.map(eigen), toelichting, standen, KANTEN.een(data.door))
      rij.koppelingen = metErbij(
        rij.koppelingen.filter((een) => een !== eerder),
        koppeling
      )
      this.#legBijAanbod(aanbod, rij)
      return aanbod
    },
    KoppelingsvoorstellerVastgelegd: (rij, { aanbodId, persoonId }) => {
      const koppeling = rij.koppelingen.find((een) => een.aanbod.id === aanbodId)
      if (koppeling) koppeling.voorstellerId = persoonId
      return null
    },
    KoppelingGelukt: (rij, { aanbodId }, { dag }) => {
      this.zetFase(rij, 'GEKOPPELD', dag)
      return this.#stand(rij, aanbodId, 'GELUKT', dag)
    },
    KoppelingAfgewezen: (rij, { aanbodId }, { dag }) => this.#stand(rij, aanbodId, 'AFGEWEZEN', dag),
    KoppelingTeruggenomen: (rij, { aanbodId, door }, { dag }) => {
      this.zetFase(rij, 'OPEN', dag)
      const koppeling = rij.koppelingen.find((een) => een.aanbod.id === aanbodId)
      if (koppeling) koppeling.door = KANTEN.een(door)
      return this.#stand(rij, aanbodId, 'VOORGESTELD', dag)
    },
    BehoefteVervallen: (rij, { reden }, { dag }) => this.verval(rij, reden, dag),
    BehoefteHeropend: (rij, { laatste }, { dag }) => {
      this.heropen(rij, laatste, dag)
      return null
    }
  }

  readonly woorden = {
    BehoefteGeplaatst: () => 'Gevraagd',
    BehoefteplaatserVastgelegd: () => 'Vastgelegd wie dit vroeg',
    BehoefteGewijzigd: () => 'Vraag gewijzigd',
    KoppelingVoorgesteld: (aanbod: string | null) => `Voorgesteld: ${aanbod}`,
    KoppelingsvoorstellerVastgelegd: () => 'Vastgelegd wie dit voorstelde',
    KoppelingGelukt: (aanbod: string | null) => `Gekoppeld aan ${aanbod}`,
    KoppelingAfgewezen: (aanbod: string | null) => `Niet gekoppeld aan ${aanbod}`,
    KoppelingTeruggenomen: (aanbod: string | null) => `Toch niet gekoppeld aan ${aanbod}`,
    BehoefteVervallen: (reden: string | null) =>
      reden === 'VERLOPEN' ? 'De laatste dag is voorbij' : 'Wordt niet meer gevraagd',
    BehoefteHeropend: () => 'Opnieuw gevraagd'
  }

  protected maak(id: string): Behoefte {
    return new Behoefte(this, id)
  }

  label(rij: Behoefte): string {
    return this.ingetrokken(rij) ? 'een ingetrokken behoefte' : rij.wat.tekst || 'een onbekende behoefte'
  }

  override bewaar(rij: Behoefte, uit: Schrijver): void {
    super.bewaar(rij, uit)
    uit.lijst(rij.koppelingen, ({ aanbod, afwegingen, toelichting, standen, door, voorstellerId }) => {
      uit.rij(aanbod)
      uit.plat(door)
      uit.plat(voorstellerId)
      uit.lijst(afwegingen, ({ punt, oordeel, grond, wat, maat }) => {
        uit.plat(punt)
        uit.plat(oordeel)
        uit.plat(grond)
        uit.plat(wat)
        uit.plat(maat)
      })
      uit.tekst(toelichting)
      uit.lijn(standen, (stand) => uit.plat(stand))
    })
  }

  override laad(rij: Behoefte, van: Lezer): void {
    super.laad(rij, van)
    const aanbiedingen = this.overzicht.van(Aanbod)
    rij.koppelingen = van.lijst(() => {
      const aanbod = van.rij(aanbiedingen)
      const door = KANTEN.lees(van.woord()) ?? 'DERDE'
      const voorstellerId = van.woordOfNiets()
      const afwegingen = van.lijst(() => leesAfweging(van))
      const toelichting = van.tekst()
      const standen = van.lijn(() => STANDEN.lees(van.woordOfNiets()) ?? 'VOORGESTELD')
      const koppeling = new Koppeling(aanbod, afwegingen, toelichting, standen, door)
      koppeling.voorstellerId = voorstellerId
      return koppeling
    })
  }

  override indexeer(rij: Behoefte): void {
    super.indexeer(rij)
    for (const { aanbod } of rij.koppelingen) aanbod.behoeften = opIdErbij(aanbod.behoeften, rij)
  }

  protected legBij(namens: Initiatief | Partij, rij: Behoefte): void {
    namens.behoeften = opIdErbij(namens.behoeften, rij)
  }

  #legBijAanbod(aanbod: Aanbod, rij: Behoefte): void {
    this.overzicht.raakStil(aanbod)
    aanbod.behoeften = opIdErbij(aanbod.behoeften, rij)
  }

  #stand(rij: Behoefte, aanbodId: string, stand: Koppelstand, dag: Dag): Aanbod {
    const aanbod = this.overzicht.van(Aanbod).haal(aanbodId)
    const koppeling = rij.koppelingen.find((een) => een.aanbod === aanbod)
    if (koppeling) koppeling.standen = voegIn(koppeling.standen, dag, stand)
    this.overzicht.raakStil(aanbod)
    return aanbod
  }
}

/** Our copy of an explanation: parsed JSON gives fresh strings for every event. */
const eigen = ({ punt, oordeel, grond, wat, maat }: Afweging): Afweging => ({
  punt: PUNTEN.een(punt),
  oordeel: OORDELEN.een(oordeel),
  grond: GRONDEN.een(grond),
  wat: wat === null ? null : los(wat),
  maat
})

const leesAfweging = (van: Lezer): Afweging => ({
  punt: PUNTEN.lees(van.woord()) ?? 'SOORT',
  oordeel: OORDELEN.lees(van.woord()) ?? 'TELT_NIET',
  grond: GRONDEN.lees(van.woord()) ?? 'NIET_GEZEGD',
  wat: van.woordOfNiets(),
  maat: van.getalOfNiets()
})
