// SPDX-License-Identifier: EUPL-1.2

import { beheert, type Wie } from '@naober/contracts'
import type { GebiedCode } from '@naober/contracts/geografie'
import { Partij as Contract, isVanPartij, Partijtype, Rechtsvorm } from '@naober/contracts/initiatieven/partij'
import { geldVolgt } from './financieringsregel/volgt.ts'
import { type Gebied, Gebieden } from './gebied.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVan, OPEN_EIND } from './kern/day.ts'
import { leeg, metErbij, opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { voegOpIdIn } from './kern/sorted.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Ambassadeur, Partij } from './partij/rij.ts'

export { Ambassadeur, Partij }

/** All partijen. */
export class Partijen extends Tabel<Partij> {
  readonly aggregaat = Contract
  readonly rijklasse = Partij
  readonly #gebieden = this.overzicht.tabel(Gebieden)
  readonly #types = new Codes(Partijtype)
  readonly #rechtsvormen = new Codes(Rechtsvorm)
  readonly #perRegistreerder = new Map<string, Partij[]>()

  readonly verwerking: VerwerkingVan<typeof Contract, Partij> = {
    PartijGeregistreerd: (partij, data, { versie }) => {
      partij.naam = new Tekst(data.naam, versie, '/naam')
      partij.type = this.#types.een(data.type)
      partij.rechtsvorm = data.rechtsvorm === null ? null : this.#rechtsvormen.een(data.rechtsvorm)
      partij.statutairDoel = tekstVan(data.statutairDoel, versie, '/statutairDoel')
      partij.anbi = data.anbi
      partij.op = dagVan(data.op)
      this.#werktIn(partij, data.werkgebied)
      return partij.type
    },
    RegistreerderVastgelegd: (partij, data) => {
      partij.registreerderId = data.persoonId
      this.#legBijRegistreerder(partij)
      return null
    },
    PartijGewijzigd: (partij, data, { versie }) => {
      if (data.naam !== undefined) partij.naam = new Tekst(data.naam, versie, '/naam')
      if (data.type !== undefined) partij.type = this.#types.een(data.type)
      if (data.rechtsvorm !== undefined)
        partij.rechtsvorm = data.rechtsvorm === null ? null : this.#rechtsvormen.een(data.rechtsvorm)
      if (data.statutairDoel !== undefined)
        partij.statutairDoel = tekstVan(data.statutairDoel, versie, '/statutairDoel')
      if (data.anbi !== undefined) partij.anbi = data.anbi
      if (data.werkgebied !== undefined) this.#werktIn(partij, data.werkgebied)
      return null
    },
    PartijTradToe: (_partij, data) => this.#initiatief(data.initiatiefId),
    PartijTradUit: (_partij, data) => this.#initiatief(data.initiatiefId),
    BleefNaVertrek: (_partij, data) => this.#initiatief(data.initiatiefId),
    EigendomBleefStaan: (_partij, data) => this.#initiatief(data.initiatiefId),
    AmbassadeurBenoemd: (partij, data, { versie, dag }) => {
      const initiatief = this.#initiatief(data.initiatiefId)
      beeindig(partij, initiatief, dag)
      const functie = new Tekst(data.functie, versie, '/functie')
      partij.ambassadeurs = metErbij(partij.ambassadeurs, new Ambassadeur(initiatief, data.persoonId, functie, dag))
      return initiatief
    },
    AmbassadeurBeeindigd: (partij, data, { dag }) => {
      const initiatief = this.#initiatief(data.initiatiefId)
      beeindig(partij, initiatief, dag)
      return initiatief
    },
    PartijVerbonden: (_partij, data) => this.#initiatief(data.initiatiefId),
    PartijOntkoppeld: () => null,
    PartijNamOver: (_partij, data) => this.#initiatief(data.initiatiefId),
    PartijStondAf: (_partij, data) => this.#initiatief(data.initiatiefId),
    PartijVertrokken: (partij, data, { versie, dag }) => {
      partij.vertrokkenOp = dag
      partij.vergissing = data.vergissing ?? false
      partij.toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      for (const een of [...partij.behoeften, ...partij.aanbiedingen]) this.overzicht.raak(een)
      for (const { initiatief } of partij.eigendommen) this.overzicht.raak(initiatief)
      geldVolgt(this.overzicht, partij)
      return partij.vergissing ? 'VERGISSING' : null
    }
  }

  readonly woorden = {
    PartijGeregistreerd: () => 'Partij geregistreerd',
    RegistreerderVastgelegd: () => 'Vastgelegd wie de partij registreerde',
    PartijGewijzigd: () => 'Gegevens gewijzigd',
    PartijTradToe: (naam: string | null) => `Lid geworden van ${naam}`,
    PartijTradUit: (naam: string | null) => `Geen lid meer van ${naam}`,
    BleefNaVertrek: (naam: string | null) => `De band met ${naam} kon niet worden beëindigd`,
    EigendomBleefStaan: (naam: string | null) => `Nog steeds eigenaar van ${naam}, tot iemand anders dat is`,
    AmbassadeurBenoemd: (naam: string | null) => `Ambassadeur benoemd in ${naam}`,
    AmbassadeurBeeindigd: (naam: string | null) => `Geen ambassadeur meer in ${naam}`,
    PartijVerbonden: (naam: string | null) => `Verbonden met ${naam}`,
    PartijOntkoppeld: () => 'Verbinding verbroken',
    PartijNamOver: (naam: string | null) => `De zorg voor ${naam} overgenomen`,
    PartijStondAf: (naam: string | null) => `Geen eigenaar meer van ${naam}`,
    PartijVertrokken: (vergissing: string | null) =>
      vergissing === null ? 'Partij vertrokken' : 'Ingetrokken: zij stond er bij vergissing'
  }

  protected maak(id: string): Partij {
    return new Partij(this, id)
  }

  label(partij: Partij): string {
    return partij.naam.tekst || 'een onbekende partij'
  }

  override zoekbaar({ naam, werkgebied, vertrokkenOp, vergissing }: Partij): Zoekbaar | null {
    if (vergissing) return null
    return { naam: naam.tekst, plekken: werkgebied, versOp: null, tot: vertrokkenOp }
  }

  publiek(wie: Wie, partij: Partij): number {
    return (
      PUBLIEK |
      (isVanPartij(wie, partij) ? EIGENAAR : 0) |
      (partij.werkgebied.some(({ gemeente }) => wie.is('gemeente', gemeente.code)) ? GEMEENTE : 0) |
      (beheert(wie, ...partij.werkgebied.map(({ gemeente }) => gemeente.code)) ? BEHEER : 0)
    )
  }

  gebiedenVan(partij: Partij): readonly Gebied[] {
    return partij.werkgebied
  }

  /** Partijen that work in the area, in a part of it, or in an area around it; in order of id, on a day. */
  werkzaamIn(gebied: Gebied, dag: Dag): readonly Partij[] {
    const gevonden = this.inGebied(gebied).filter((een) => een.werkgebied.some((deel) => deel.ligtIn(gebied)))
    for (let hier = gebied.ouder; hier !== null; hier = hier.ouder) {
      const rond = hier
      for (const een of this.inGebied(rond)) if (een.werkgebied.includes(rond)) voegOpIdIn(gevonden, een)
    }
    return gevonden.filter((een) => een.bestaatOp(dag))
  }

  bewaar(partij: Partij, uit: Schrijver): void {
    uit.tekst(partij.naam)
    uit.plat(partij.type)
    uit.plat(partij.rechtsvorm)
    uit.tekst(partij.statutairDoel)
    uit.plat(partij.anbi)
    uit.lijst(partij.werkgebied, (gebied) => uit.rij(gebied))
    uit.plat(partij.op)
    uit.plat(partij.vertrokkenOp)
    uit.plat(partij.vergissing)
    uit.tekst(partij.toelichting)
    uit.plat(partij.registreerderId)
    uit.lijst(partij.ambassadeurs, (een) => {
      uit.rij(een.initiatief)
      uit.plat(een.persoonId)
      uit.tekst(een.functie)
      uit.plat(een.van)
      uit.plat(een.tot)
    })
  }

  laad(partij: Partij, van: Lezer): void {
    partij.naam = van.tekst() ?? GEEN_TEKST
    partij.type = this.#types.lees(van.woordOfNiets())
    partij.rechtsvorm = this.#rechtsvormen.lees(van.woordOfNiets())
    partij.statutairDoel = van.tekst()
    partij.anbi = van.janee()
    partij.werkgebied = van.lijst(() => van.rij(this.#gebieden))
    partij.op = van.getal()
    partij.vertrokkenOp = van.getal()
    partij.vergissing = van.janee()
    partij.toelichting = van.tekst()
    partij.registreerderId = van.woordOfNiets()
    const initiatieven = this.overzicht.van(Initiatief)
    partij.ambassadeurs = van.lijst(() => {
      const initiatief = van.rij(initiatieven)
      const een = new Ambassadeur(initiatief, van.woord(), van.tekst() ?? GEEN_TEKST, van.getal())
      een.tot = van.getal()
      return een
    })
  }

  indexeer(partij: Partij): void {
    this.#legBijRegistreerder(partij)
    for (const gebied of partij.werkgebied) this.leg(partij, gebied)
  }

  /** The partijen that somebody registered, in order of id. */
  geregistreerdDoor(persoonId: string): readonly Partij[] {
    return this.#perRegistreerder.get(persoonId) ?? []
  }

  #legBijRegistreerder(partij: Partij): void {
    const { registreerderId } = partij
    if (registreerderId === null) return
    this.#perRegistreerder.set(
      registreerderId,
      opIdErbij(this.#perRegistreerder.get(registreerderId) ?? leeg(), partij)
    )
  }

  #initiatief(id: string): Initiatief {
    return this.overzicht.van(Initiatief).haal(id)
  }

  #werktIn(partij: Partij, codes: readonly GebiedCode[]): void {
    for (const gebied of partij.werkgebied) {
      this.ontleg(partij, gebied)
      this.overzicht.raakStil(gebied)
    }
    partij.werkgebied = codes.map((code) => this.#gebieden.haal(code))
    for (const gebied of partij.werkgebied) {
      this.leg(partij, gebied)
      this.overzicht.raakStil(gebied)
    }
  }
}

const beeindig = (partij: Partij, initiatief: Initiatief, dag: Dag): void => {
  for (const een of partij.ambassadeurs) if (een.initiatief === initiatief && een.tot === OPEN_EIND) een.tot = dag
}
