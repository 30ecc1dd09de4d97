// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import { Belemmering as Contract, Gevolg, Oplossing } from '@naober/contracts/initiatieven/belemmering'
import { belemmeringMetCode } from '@naober/contracts/referentie/belemmeringen'
import { Belemmering } from './belemmering/rij.ts'
import { type Gebied, Gebieden } from './gebied.ts'
import { schrijftErvoor } from './initiatief/publiek.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { OPEN_EIND } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'

export { Belemmering }

const GEVOLGEN = new Codes(Gevolg)
const OPLOSSINGEN = new Codes(Oplossing)

/** The table's copy of a code, so that rows share it. */
const codeVan = (code: string): string => belemmeringMetCode(code)?.code ?? code

/** All obstacles that were met in practice. */
export class Belemmeringen extends Tabel<Belemmering> {
  readonly aggregaat = Contract
  readonly rijklasse = Belemmering
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Belemmering> = {
    BelemmeringGemeld: (rij, data, { versie, dag }) => {
      rij.code = codeVan(data.belemmering)
      rij.ervaring = new Tekst(data.ervaring, versie, '/ervaring')
      rij.gevolg = GEVOLGEN.een(data.gevolg)
      rij.initiatief = data.initiatiefId === null ? null : this.overzicht.van(Initiatief).haal(data.initiatiefId)
      rij.gebied = this.#gebieden.plaats(data.gebied, null).gebied
      rij.van = dag
      if (rij.initiatief !== null) this.overzicht.raakStil(rij.initiatief)
      this.#raakGebied(rij)
      this.indexeer(rij)
      return rij.code
    },
    MelderVastgelegd: (rij, { persoonId }) => {
      rij.melderId = persoonId
      return null
    },
    BelemmeringGewijzigd: (rij, data, { versie }) => {
      if (data.belemmering !== undefined) rij.code = codeVan(data.belemmering)
      if (data.ervaring !== undefined) rij.ervaring = new Tekst(data.ervaring, versie, '/ervaring')
      if (data.gevolg !== undefined) rij.gevolg = GEVOLGEN.een(data.gevolg)
      this.#raakGebied(rij)
      return null
    },
    BelemmeringOpgelost: (rij, data, { versie, dag }) => {
      rij.tot = dag
      rij.oplossing = OPLOSSINGEN.een(data.hoe)
      rij.toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      this.#raakGebied(rij)
      return rij.oplossing
    },
    OplossingTeruggenomen: (rij) => {
      rij.tot = OPEN_EIND
      rij.oplossing = null
      rij.toelichting = null
      this.#raakGebied(rij)
      return null
    },
    BelemmeringIngetrokken: (rij) => {
      rij.ingetrokken = true
      this.#raakGebied(rij)
      return null
    }
  }

  readonly woorden = {
    BelemmeringGemeld: () => 'Belemmering gemeld',
    MelderVastgelegd: () => 'Vastgelegd wie dit meldde',
    BelemmeringGewijzigd: () => 'Melding gewijzigd',
    BelemmeringOpgelost: () => 'Gemeld dat dit is opgelost',
    OplossingTeruggenomen: () => 'Toch niet opgelost',
    BelemmeringIngetrokken: () => 'Melding ingetrokken'
  }

  protected maak(id: string): Belemmering {
    return new Belemmering(this, id)
  }

  override ingetrokken({ ingetrokken }: Belemmering): boolean {
    return ingetrokken
  }

  label({ code, ingetrokken }: Belemmering): string {
    if (ingetrokken) return 'een ingetrokken melding'
    return belemmeringMetCode(code)?.naam ?? 'een onbekende belemmering'
  }

  publiek(wie: Wie, { melderId, initiatief, gebied }: Belemmering): number {
    const eigen = isZelf(wie, melderId) || schrijftErvoor(wie, initiatief)
    return (
      PUBLIEK |
      (eigen ? EIGENAAR : 0) |
      (gebied !== null && wie.is('gemeente', gebied.gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, gebied?.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ gebied }: Belemmering): readonly Gebied[] {
    return gebied === null ? [] : [gebied]
  }

  bewaar(rij: Belemmering, uit: Schrijver): void {
    uit.plat(rij.code)
    uit.rij(rij.initiatief)
    uit.rij(rij.gebied)
    uit.tekst(rij.ervaring)
    uit.plat(rij.gevolg)
    uit.plat(rij.van)
    uit.plat(rij.tot)
    uit.plat(rij.oplossing)
    uit.tekst(rij.toelichting)
    uit.plat(rij.ingetrokken)
    uit.plat(rij.melderId)
  }

  laad(rij: Belemmering, van: Lezer): void {
    rij.code = codeVan(van.woord())
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.gebied = van.rijOfNiets(this.#gebieden)
    rij.ervaring = van.tekst() ?? GEEN_TEKST
    rij.gevolg = GEVOLGEN.lees(van.woordOfNiets())
    rij.van = van.getal()
    rij.tot = van.getal()
    rij.oplossing = OPLOSSINGEN.lees(van.woordOfNiets())
    rij.toelichting = van.tekst()
    rij.ingetrokken = van.janee()
    rij.melderId = van.woordOfNiets()
  }

  indexeer(rij: Belemmering): void {
    if (rij.gebied !== null) this.leg(rij, rij.gebied)
    if (rij.initiatief !== null) rij.initiatief.belemmeringen = opIdErbij(rij.initiatief.belemmeringen, rij)
  }

  /** The agenda of its area counts it. */
  #raakGebied({ gebied }: Belemmering): void {
    if (gebied !== null) this.overzicht.raakStil(gebied)
  }
}
