// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import {
  Element as Contract,
  Elementvorm,
  Laag,
  Elementsoort as Soort,
  Verdwijnreden
} from '@naober/contracts/initiatieven/element'
import { isVanPartij } from '@naober/contracts/initiatieven/partij'
import { AlledaagseZaak } from '@naober/contracts/initiatieven/regels/alledaagse-zaak'
import type { Gebiedsplaats } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { Kloptmelding } from './element/melding.ts'
import { Contact, type Elementfase, Elementfasen, elementplek, Verdwijning } from './element/onderdelen.ts'
import { Element } from './element/rij.ts'
import { geldVolgt } from './financieringsregel/volgt.ts'
import { type Gebied, Gebieden, Plaats } from './gebied.ts'
import { GetekendGebied } from './getekend-gebied.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVanMoment } from './kern/day.ts'
import type { Elementsoort } from './kern/elementen.ts'
import { metErbij, opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import { Beginstappen, voegIn } from './kern/timeline.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Partij } from './partij/rij.ts'

export { Element }

const SOORTEN = new Codes(Soort)
const LAGEN = new Codes(Laag)
const VORMEN = new Codes(Elementvorm)
const ZAKEN = new Codes(AlledaagseZaak)
const REDENEN = new Codes(Verdwijnreden)
const FASEN = new Codes(Elementfasen)
const BEGINFASEN = new Beginstappen<Elementfase>()

/** All elementen of the sociale basis that have no service of their own. */
export class Elementen extends Tabel<Element> {
  readonly aggregaat = Contract
  readonly rijklasse = Element
  override readonly elementsoorten: readonly Elementsoort[] = SOORTEN.waarden
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Element> = {
    ElementOpgenomen: (rij, data, { versie, dag, at }) => {
      rij.soort = SOORTEN.een(data.soort)
      rij.naam = new Tekst(data.naam, versie, '/naam')
      rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
      rij.laag = LAGEN.een(data.laag)
      rij.vorm = VORMEN.een(data.vorm)
      rij.alledaagseZaak = data.alledaagseZaak === null ? null : ZAKEN.een(data.alledaagseZaak)
      rij.contact = Contact.van(data.contact, versie)
      rij.van = dag
      rij.geregistreerdOp = dagVanMoment(at)
      this.#biedtAan(rij, data.partijId)
      this.#zet(rij, data.gebied, tekstVan(data.adres, versie, '/adres'), null, dag)
      this.#fase(rij, 'OPGENOMEN', dag)
      return rij.soort
    },
    OpnemerVastgelegd: (rij, { persoonId }) => {
      rij.opnemerId = persoonId
      return null
    },
    ElementGewijzigd: (rij, data, { versie }) => {
      if (data.naam !== undefined) rij.naam = new Tekst(data.naam, versie, '/naam')
      if (data.omschrijving !== undefined) rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
      if (data.laag !== undefined) rij.laag = LAGEN.een(data.laag)
      if (data.vorm !== undefined) rij.vorm = VORMEN.een(data.vorm)
      if (data.alledaagseZaak !== undefined)
        rij.alledaagseZaak = data.alledaagseZaak === null ? null : ZAKEN.een(data.alledaagseZaak)
      if (data.contact !== undefined) rij.contact = Contact.van(data.contact, versie)
      if (data.partijId !== undefined) this.#biedtAan(rij, data.partijId)
      return null
    },
    ElementBevestigd: (rij, _data, { dag }) => {
      rij.bevestigdOp = dag
      this.#fase(rij, 'BEVESTIGD', dag)
      return null
    },
    ElementVerplaatst: (rij, data, { versie, dag }) => {
      const adres = tekstVan(data.adres, versie, '/adres')
      const gebied = this.#zet(rij, data.gebied, adres, tekstVan(data.toelichting, versie, '/toelichting'), dag)
      this.#fase(rij, 'VERPLAATST', dag)
      return gebied
    },
    ElementVerdwenen: (rij, data, { versie, dag }) => {
      const slot = tekstVan(data.toelichting, versie, '/toelichting')
      rij.verdwijning = new Verdwijning(dag, REDENEN.een(data.reden), slot)
      this.#raakGebieden(rij)
      geldVolgt(this.overzicht, rij)
      return rij.reden
    },
    VerdwijningTeruggenomen: (rij) => {
      rij.verdwijning = null
      this.#raakGebieden(rij)
      geldVolgt(this.overzicht, rij)
      return null
    },
    KloptNietGemeld: (rij, data, { dag }) => {
      rij.meldingen = metErbij(rij.meldingen, new Kloptmelding(data.meldingId, data.wat, dag))
      return null
    },
    KloptmelderVastgelegd: (rij, data, { versie }) => {
      const melding = rij.meldingen.find(({ id }) => id === data.meldingId)
      if (melding === undefined) return null
      melding.door = data.persoonId
      melding.toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      return null
    },
    KloptNietBeantwoord: (rij, data, { versie }) => {
      const melding = rij.meldingen.find(({ id }) => id === data.meldingId)
      melding?.beantwoord(data.uitkomst, tekstVan(data.antwoord, versie, '/antwoord'))
      return data.uitkomst
    },
    KloptNietIngetrokken: (rij, data) => {
      rij.meldingen = rij.meldingen.filter(({ id }) => id !== data.meldingId)
      return null
    }
  }

  readonly woorden = {
    ElementOpgenomen: () => 'Opgenomen',
    OpnemerVastgelegd: () => 'Vastgelegd wie dit opnam',
    ElementGewijzigd: () => 'Beschrijving gewijzigd',
    ElementBevestigd: () => 'Bevestigd dat dit er nog zo is',
    ElementVerplaatst: (gebied: string | null) => `Verplaatst naar ${gebied}`,
    ElementVerdwenen: (reden: string | null) =>
      reden === 'VERGISSING' ? 'Bleek een vergissing' : 'Gemeld dat dit er niet meer is',
    VerdwijningTeruggenomen: () => 'Toch niet verdwenen',
    KloptNietGemeld: () => 'Gemeld dat iets niet klopt',
    KloptmelderVastgelegd: () => 'Vastgelegd wie dat meldde',
    KloptNietBeantwoord: (uitkomst: string | null) =>
      uitkomst === 'KLOPT_TOCH' ? 'Nagegaan: het klopt toch' : 'Aangepast wat niet klopte',
    KloptNietIngetrokken: () => 'De melding dat iets niet klopt is ingetrokken'
  }

  protected maak(id: string): Element {
    return new Element(this, id)
  }

  override ingetrokken({ vergissing }: Element): boolean {
    return vergissing
  }

  label(rij: Element): string {
    return rij.vergissing ? 'een ingetrokken element' : rij.naam.tekst || 'een onbekend element'
  }

  override zoekbaar({ naam, plekken, versOp, tot, vergissing }: Element): Zoekbaar | null {
    if (vergissing) return null
    const gebied = plekken?.waarde.plaats.gebied
    return { naam: naam.tekst, plekken: gebied === undefined ? [] : [gebied], versOp, tot }
  }

  publiek(wie: Wie, rij: Element): number {
    const gemeente = rij.plekken?.waarde.plaats.gebied.gemeente.code
    const eigen =
      isZelf(wie, rij.opnemerId) ||
      (gemeente !== undefined && wie.is('arrangeur', gemeente)) ||
      isVanPartij(wie, rij.aanbieder)
    return (
      PUBLIEK |
      (eigen ? EIGENAAR : 0) |
      (gemeente !== undefined && wie.is('gemeente', gemeente) ? GEMEENTE : 0) |
      (beheert(wie, gemeente) ? BEHEER : 0)
    )
  }

  gebiedenVan(rij: Element): readonly Gebied[] {
    return rij.gebieden
  }

  override staanplaats(rij: Element, dag: Dag): Plaats | null {
    return rij.plekOp(dag)?.plaats ?? null
  }

  override telt(rij: Element, gebied: Gebied, dag: Dag): Elementsoort | null {
    return rij.standIn(gebied, dag) === 'AANWEZIG' ? rij.soort : null
  }

  bewaar(rij: Element, uit: Schrijver): void {
    uit.plat(rij.soort)
    uit.tekst(rij.naam)
    uit.tekst(rij.omschrijving)
    uit.plat(rij.laag)
    uit.plat(rij.vorm)
    uit.plat(rij.alledaagseZaak)
    uit.rij(rij.aanbieder)
    uit.misschien(rij.contact, (contact) => contact.bewaar(uit))
    uit.lijn(rij.plekken, (plek) => {
      uit.rij(plek.plaats.gebied)
      uit.plat(plek.plaats.jaar)
      uit.rij(plek.plaats.getekend)
      uit.tekst(plek.adres)
      uit.tekst(plek.toelichting)
    })
    uit.lijn(rij.fasen, (fase) => uit.plat(fase))
    uit.plat(rij.van)
    uit.misschien(rij.verdwijning, ({ dag, reden, slot }) => {
      uit.plat(dag)
      uit.plat(reden)
      uit.tekst(slot)
    })
    uit.plat(rij.geregistreerdOp)
    uit.plat(rij.bevestigdOp)
    uit.plat(rij.opnemerId)
    uit.lijst(rij.meldingen, (melding) => melding.bewaar(uit))
  }

  laad(rij: Element, van: Lezer): void {
    const getekende = this.overzicht.van(GetekendGebied)
    rij.soort = SOORTEN.lees(van.woordOfNiets())
    rij.naam = van.tekst() ?? GEEN_TEKST
    rij.omschrijving = van.tekst()
    rij.laag = LAGEN.lees(van.woordOfNiets())
    rij.vorm = VORMEN.lees(van.woordOfNiets())
    rij.alledaagseZaak = ZAKEN.lees(van.woordOfNiets())
    rij.aanbieder = van.rijOfNiets(this.overzicht.van(Partij))
    rij.contact = van.misschien(() => Contact.laad(van))
    rij.plekken = van.lijn(() => {
      const [gebied, jaar, getekend] = [van.rij(this.#gebieden), van.getal(), van.rijOfNiets(getekende)]
      const plaats = getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
      return elementplek(plaats, van.tekst(), van.tekst())
    })
    rij.fasen = van.lijn(() => FASEN.lees(van.woordOfNiets()) ?? 'OPGENOMEN', BEGINFASEN)
    rij.van = van.getal()
    rij.verdwijning = van.misschien(() => {
      const [dag, reden] = [van.getal(), REDENEN.lees(van.woord())]
      if (reden === null) throw new TypeError('no reason')
      return new Verdwijning(dag, reden, van.tekst())
    })
    rij.geregistreerdOp = van.getalOfNiets()
    rij.bevestigdOp = van.getalOfNiets()
    rij.opnemerId = van.woordOfNiets()
    rij.meldingen = van.lijst(() => Kloptmelding.laad(van))
  }

  indexeer(rij: Element): void {
    for (const gebied of rij.gebieden) this.leg(rij, gebied)
    if (rij.aanbieder !== null) rij.aanbieder.aanbod = opIdErbij(rij.aanbieder.aanbod, rij)
  }

  #fase(rij: Element, fase: Elementfase, dag: Dag): void {
    rij.fasen = voegIn(rij.fasen, dag, fase, BEGINFASEN)
  }

  /** Lists it with who offers it; both answer with the other. */
  #biedtAan(rij: Element, partijId: string | null): void {
    const eerder = rij.aanbieder
    if (eerder !== null) {
      eerder.aanbod = eerder.aanbod.filter((een) => een !== rij)
      this.overzicht.raakStil(eerder)
    }
    rij.aanbieder = partijId === null ? null : this.overzicht.van(Partij).haal(partijId)
    if (rij.aanbieder === null) return
    rij.aanbieder.aanbod = opIdErbij(rij.aanbieder.aanbod, rij)
    this.overzicht.raakStil(rij.aanbieder)
  }

  #zet(rij: Element, keuze: Gebiedsplaats, adres: Tekst | null, toelichting: Tekst | null, dag: Dag): Gebied {
    const getekend =
      keuze.getekendGebiedId === null ? null : this.overzicht.van(GetekendGebied).haal(keuze.getekendGebiedId)
    const plaats = this.#gebieden.plaats(keuze, getekend)
    rij.plekken = voegIn(rij.plekken, dag, elementplek(plaats, adres, toelichting))
    this.leg(rij, plaats.gebied)
    geldVolgt(this.overzicht, rij)
    this.#raakGebieden(rij)
    return plaats.gebied
  }

  /** Counts change everywhere it is or was, and in what that lies in. */
  #raakGebieden(rij: Element): void {
    for (const gebied of rij.gebieden)
      for (let hier: Gebied | null = gebied; hier !== null; hier = hier.ouder) this.overzicht.raakStil(hier)
  }
}
