// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import {
  Praktijkvoorbeeld as Contract,
  Plaatssoort,
  Uitkomst,
  Voorbeeldsoort
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { type Gebied, Gebieden } from './gebied.ts'
import { schrijftErvoor } from './initiatief/publiek.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { OPEN_EIND } from './kern/day.ts'
import { metErbij, opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, LEZER, PUBLIEK } from './kern/rij.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Praktijkvoorbeeld, Toepassing } from './praktijkvoorbeeld/rij.ts'

export { Praktijkvoorbeeld }

const SOORTEN = new Codes(Voorbeeldsoort)
const PLAATSEN = new Codes(Plaatssoort)
const UITKOMSTEN = new Codes(Uitkomst)

/** All examples from practice, drafts too: ask `openbaarOp`. */
export class Praktijkvoorbeelden extends Tabel<Praktijkvoorbeeld> {
  readonly aggregaat = Contract
  readonly rijklasse = Praktijkvoorbeeld
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Praktijkvoorbeeld> = {
    VoorbeeldOpgesteld: (rij, data, { versie, dag }) => {
      rij.titel = new Tekst(data.titel, versie, '/titel')
      rij.soort = SOORTEN.een(data.soort)
      rij.plaatsen = data.plaatsen.map((een) => PLAATSEN.een(een))
      rij.belemmeringen = data.belemmeringen
      rij.aanpak = new Tekst(data.aanpak, versie, '/aanpak')
      rij.succes = new Tekst(data.succes, versie, '/succes')
      rij.dilemma = new Tekst(data.dilemma, versie, '/dilemma')
      rij.vindplaats = tekstVan(data.vindplaats, versie, '/vindplaats')
      rij.initiatief = this.#initiatief(data.initiatiefId)
      rij.gebied = data.gebied === null ? null : this.#gebieden.plaats(data.gebied, null).gebied
      rij.op = dag
      if (rij.initiatief !== null) this.overzicht.raakStil(rij.initiatief)
      this.indexeer(rij)
      return rij.soort
    },
    OpstellerVastgelegd: (rij, { persoonId }) => {
      rij.opstellerId = persoonId
      return null
    },
    VoorbeeldGewijzigd: (rij, data, { versie }) => {
      if (data.titel !== undefined) rij.titel = new Tekst(data.titel, versie, '/titel')
      if (data.soort !== undefined) rij.soort = SOORTEN.een(data.soort)
      if (data.plaatsen !== undefined) rij.plaatsen = data.plaatsen.map((een) => PLAATSEN.een(een))
      if (data.belemmeringen !== undefined) rij.belemmeringen = data.belemmeringen
      if (data.aanpak !== undefined) rij.aanpak = new Tekst(data.aanpak, versie, '/aanpak')
      if (data.succes !== undefined) rij.succes = new Tekst(data.succes, versie, '/succes')
      if (data.dilemma !== undefined) rij.dilemma = new Tekst(data.dilemma, versie, '/dilemma')
      if (data.vindplaats !== undefined) rij.vindplaats = tekstVan(data.vindplaats, versie, '/vindplaats')
      return null
    },
    VoorbeeldGepubliceerd: (rij, _data, { dag }) => {
      rij.gepubliceerdOp = dag
      return null
    },
    PublicatieTeruggenomen: (rij) => {
      rij.gepubliceerdOp = OPEN_EIND
      return null
    },
    VoorbeeldIngetrokken: (rij) => {
      rij.ingetrokken = true
      return null
    },
    VoorbeeldToegepast: (rij, data, { versie, dag }) => {
      const gebied = this.#gebieden.plaats(data.gebied, null).gebied
      const toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      const initiatief = this.#initiatief(data.initiatiefId)
      rij.toepassingen = metErbij(
        rij.toepassingen,
        new Toepassing(data.toepassingId, initiatief, gebied, toelichting, dag)
      )
      return gebied
    },
    ToepasserVastgelegd: (rij, { toepassingId, persoonId }) => {
      for (const een of rij.toepassingen) if (een.id === toepassingId) een.toepasserId = persoonId
      return null
    },
    ToepassingTeruggenomen: (rij, { toepassingId }) => {
      rij.toepassingen = rij.toepassingen.filter(({ id }) => id !== toepassingId)
      return null
    },
    UitkomstTeruggekoppeld: (rij, data, { versie, dag }) => {
      for (const een of rij.toepassingen) {
        if (een.id !== data.toepassingId) continue
        een.uitkomst = UITKOMSTEN.een(data.uitkomst)
        een.lessen = new Tekst(data.lessen, versie, '/lessen')
        een.verteldOp = dag
      }
      return UITKOMSTEN.een(data.uitkomst)
    },
    UitkomstTeruggenomen: (rij, { toepassingId }) => {
      for (const een of rij.toepassingen) {
        if (een.id !== toepassingId) continue
        een.uitkomst = null
        een.lessen = null
        een.verteldOp = OPEN_EIND
      }
      return null
    }
  }

  readonly woorden = {
    VoorbeeldOpgesteld: () => 'Opgesteld',
    OpstellerVastgelegd: () => 'Vastgelegd wie dit opstelde',
    VoorbeeldGewijzigd: () => 'Gewijzigd',
    VoorbeeldGepubliceerd: () => 'Gepubliceerd',
    PublicatieTeruggenomen: () => 'Weer een concept',
    VoorbeeldIngetrokken: () => 'Ingetrokken',
    VoorbeeldToegepast: (gebied: string | null) => `Toegepast in ${gebied}`,
    ToepasserVastgelegd: () => 'Vastgelegd wie dit toepaste',
    ToepassingTeruggenomen: () => 'Toch niet toegepast',
    UitkomstTeruggekoppeld: (uitkomst: string | null) =>
      uitkomst === 'WERKTE' ? 'Werkte elders ook' : 'Verteld wat ervan werd',
    UitkomstTeruggenomen: () => 'Toch nog niet bekend wat ervan werd'
  }

  protected maak(id: string): Praktijkvoorbeeld {
    return new Praktijkvoorbeeld(this, id)
  }

  /** The name of a draft is nobody's but its writers'. */
  label({ titel, fase }: Praktijkvoorbeeld): string {
    return fase === 'GEPUBLICEERD' ? titel.tekst : 'een voorbeeld uit de praktijk'
  }

  /** A draft is nobody's but its writers'. */
  override zoekbaar({ titel, gebied, fase }: Praktijkvoorbeeld): Zoekbaar | null {
    if (fase !== 'GEPUBLICEERD') return null
    return { naam: titel.tekst, plekken: gebied === null ? [] : [gebied], versOp: null, tot: OPEN_EIND }
  }

  /** Once it is published everybody is a reader of it. */
  publiek(wie: Wie, { opstellerId, initiatief, gebied, fase }: Praktijkvoorbeeld): number {
    const eigen = isZelf(wie, opstellerId) || schrijftErvoor(wie, initiatief)
    return (
      PUBLIEK |
      (fase === 'GEPUBLICEERD' ? LEZER : 0) |
      (eigen ? EIGENAAR : 0) |
      (beheert(wie, gebied?.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ gebied, toepassingen }: Praktijkvoorbeeld): readonly Gebied[] {
    const elders = toepassingen.map((een) => een.gebied)
    return gebied === null ? elders : [gebied, ...elders]
  }

  bewaar(rij: Praktijkvoorbeeld, uit: Schrijver): void {
    uit.tekst(rij.titel)
    uit.plat(rij.soort)
    uit.lijst(rij.plaatsen, (een) => uit.plat(een))
    uit.lijst(rij.belemmeringen, (een) => uit.plat(een))
    uit.tekst(rij.aanpak)
    uit.tekst(rij.succes)
    uit.tekst(rij.dilemma)
    uit.tekst(rij.vindplaats)
    uit.rij(rij.initiatief)
    uit.rij(rij.gebied)
    uit.plat(rij.op)
    uit.plat(rij.gepubliceerdOp)
    uit.plat(rij.ingetrokken)
    uit.plat(rij.opstellerId)
    uit.lijst(rij.toepassingen, (een) => {
      uit.plat(een.id)
      uit.rij(een.initiatief)
      uit.rij(een.gebied)
      uit.tekst(een.toelichting)
      uit.plat(een.op)
      uit.plat(een.toepasserId)
      uit.plat(een.uitkomst)
      uit.tekst(een.lessen)
      uit.plat(een.verteldOp)
    })
  }

  laad(rij: Praktijkvoorbeeld, van: Lezer): void {
    rij.titel = van.tekst() ?? GEEN_TEKST
    rij.soort = SOORTEN.lees(van.woordOfNiets())
    rij.plaatsen = van.lijst(() => PLAATSEN.lees(van.woord()) ?? 'STAD')
    rij.belemmeringen = van.lijst(() => van.woord())
    rij.aanpak = van.tekst() ?? GEEN_TEKST
    rij.succes = van.tekst() ?? GEEN_TEKST
    rij.dilemma = van.tekst() ?? GEEN_TEKST
    rij.vindplaats = van.tekst()
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.gebied = van.rijOfNiets(this.#gebieden)
    rij.op = van.getal()
    rij.gepubliceerdOp = van.getal()
    rij.ingetrokken = van.janee()
    rij.opstellerId = van.woordOfNiets()
    rij.toepassingen = van.lijst(() => {
      const [id, initiatief] = [van.woord(), van.rijOfNiets(this.overzicht.van(Initiatief))]
      const een = new Toepassing(id, initiatief, van.rij(this.#gebieden), van.tekst(), van.getal())
      een.toepasserId = van.woordOfNiets()
      een.uitkomst = UITKOMSTEN.lees(van.woordOfNiets())
      een.lessen = van.tekst()
      een.verteldOp = van.getal()
      return een
    })
  }

  indexeer(rij: Praktijkvoorbeeld): void {
    if (rij.gebied !== null) this.leg(rij, rij.gebied)
    if (rij.initiatief !== null) rij.initiatief.voorbeelden = opIdErbij(rij.initiatief.voorbeelden, rij)
  }

  #initiatief(id: string | null): Initiatief | null {
    return id === null ? null : this.overzicht.van(Initiatief).haal(id)
  }
}
