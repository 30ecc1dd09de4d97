// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import { Zorgpunt as Contract } from '@naober/contracts/initiatieven/zorgpunt'
import { type Gebied, Gebieden } from './gebied.ts'
import { Initiatief } from './initiatief/rij.ts'
import { type Dag, dagVan, OPEN_EIND } from './kern/day.ts'
import { metErbij, opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Partij } from './partij/rij.ts'
import { Toezegging, Zorgpunt } from './zorgpunt/rij.ts'

export { Zorgpunt }

/** All worries and what was promised about them. */
export class Zorgpunten extends Tabel<Zorgpunt> {
  readonly aggregaat = Contract
  readonly rijklasse = Zorgpunt
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Zorgpunt> = {
    ZorgGeuit: (rij, data, { versie, dag }) => {
      rij.waarover = new Tekst(data.waarover, versie, '/waarover')
      rij.zorg = new Tekst(data.zorg, versie, '/zorg')
      rij.haakje = tekstVan(data.haakje, versie, '/haakje')
      rij.initiatief = data.initiatiefId === null ? null : this.overzicht.van(Initiatief).haal(data.initiatiefId)
      rij.gebied = this.#gebieden.plaats(data.gebied, null).gebied
      rij.op = dag
      if (rij.initiatief !== null) this.overzicht.raakStil(rij.initiatief)
      this.overzicht.raakStil(rij.gebied)
      this.indexeer(rij)
      return null
    },
    UiterVastgelegd: (rij, { persoonId }) => {
      rij.uiterId = persoonId
      return null
    },
    ZorgGewijzigd: (rij, data, { versie }) => {
      if (data.waarover !== undefined) rij.waarover = new Tekst(data.waarover, versie, '/waarover')
      if (data.zorg !== undefined) rij.zorg = new Tekst(data.zorg, versie, '/zorg')
      if (data.haakje !== undefined) rij.haakje = tekstVan(data.haakje, versie, '/haakje')
      return null
    },
    ZorgIngetrokken: (rij) => {
      rij.ingetrokken = true
      return null
    },
    ToezeggingGedaan: (rij, data, { versie, dag }) => {
      const partij = data.partijId === null ? null : this.overzicht.van(Partij).haal(data.partijId)
      rij.toezeggingen = metErbij(
        rij.toezeggingen,
        new Toezegging(
          new Tekst(data.toezegging, versie, '/toezegging'),
          new Tekst(data.functie, versie, '/functie'),
          partij,
          dagVan(data.wanneer),
          dag
        )
      )
      return partij
    },
    ToezeggerVastgelegd: (rij, { persoonId }) => {
      for (const laatste of rij.toezeggingen.slice(-1)) laatste.toezeggerId = persoonId
      return null
    },
    ToezeggingTeruggenomen: (rij) => {
      rij.toezeggingen = rij.toezeggingen.slice(0, -1)
      return null
    },
    NaToezeggingGevraagd: (rij, _data, { dag }) => {
      for (const laatste of rij.toezeggingen.slice(-1)) laatste.gevraagdOp = dag
      return null
    },
    ToezeggingNagekomen: (rij, data, { versie, dag }) => {
      this.#beoordeel(rij, true, tekstVan(data.toelichting, versie, '/toelichting'), dag)
      return null
    },
    ToezeggingNietNagekomen: (rij, data, { versie, dag }) => {
      this.#beoordeel(rij, false, tekstVan(data.toelichting, versie, '/toelichting'), dag)
      return null
    },
    OordeelTeruggenomen: (rij) => {
      this.#beoordeel(rij, false, null, OPEN_EIND)
      return null
    }
  }

  readonly woorden = {
    ZorgGeuit: () => 'Zorg geuit',
    UiterVastgelegd: () => 'Vastgelegd wie zich zorgen maakt',
    ZorgGewijzigd: () => 'In andere woorden gezegd',
    ZorgIngetrokken: () => 'Zorg ingetrokken',
    ToezeggingGedaan: (partij: string | null) => (partij === null ? 'Toezegging gedaan' : `Toezegging door ${partij}`),
    ToezeggerVastgelegd: () => 'Vastgelegd wie het toezegde',
    ToezeggingTeruggenomen: () => 'Toezegging teruggenomen',
    NaToezeggingGevraagd: () => 'Gevraagd of de toezegging is nagekomen',
    ToezeggingNagekomen: () => 'Toezegging nagekomen',
    ToezeggingNietNagekomen: () => 'Toezegging niet nagekomen',
    OordeelTeruggenomen: () => 'Toch nog niet bekend of de toezegging is nagekomen'
  }

  protected maak(id: string): Zorgpunt {
    return new Zorgpunt(this, id)
  }

  override ingetrokken({ ingetrokken }: Zorgpunt): boolean {
    return ingetrokken
  }

  label({ waarover, ingetrokken }: Zorgpunt): string {
    if (ingetrokken) return 'een ingetrokken zorg'
    return waarover.tekst === '' ? 'een onbekende zorg' : `een zorg over ${waarover.tekst}`
  }

  publiek(wie: Wie, { uiterId, gebied }: Zorgpunt): number {
    return (
      PUBLIEK |
      (isZelf(wie, uiterId) ? EIGENAAR : 0) |
      (gebied !== null && wie.is('gemeente', gebied.gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, gebied?.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ gebied }: Zorgpunt): readonly Gebied[] {
    return gebied === null ? [] : [gebied]
  }

  bewaar(rij: Zorgpunt, uit: Schrijver): void {
    uit.tekst(rij.waarover)
    uit.tekst(rij.zorg)
    uit.tekst(rij.haakje)
    uit.rij(rij.initiatief)
    uit.rij(rij.gebied)
    uit.plat(rij.op)
    uit.plat(rij.ingetrokken)
    uit.plat(rij.uiterId)
    uit.lijst(rij.toezeggingen, (een) => {
      uit.tekst(een.toezegging)
      uit.tekst(een.functie)
      uit.rij(een.partij)
      uit.plat(een.wanneer)
      uit.plat(een.op)
      uit.plat(een.toezeggerId)
      uit.plat(een.gevraagdOp)
      uit.plat(een.beoordeeldOp)
      uit.plat(een.nagekomen)
      uit.tekst(een.toelichting)
    })
  }

  laad(rij: Zorgpunt, van: Lezer): void {
    rij.waarover = van.tekst() ?? GEEN_TEKST
    rij.zorg = van.tekst() ?? GEEN_TEKST
    rij.haakje = van.tekst()
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.gebied = van.rijOfNiets(this.#gebieden)
    rij.op = van.getal()
    rij.ingetrokken = van.janee()
    rij.uiterId = van.woordOfNiets()
    rij.toezeggingen = van.lijst(() => {
      const [toezegging, functie] = [van.tekst() ?? GEEN_TEKST, van.tekst() ?? GEEN_TEKST]
      const partij = van.rijOfNiets(this.overzicht.van(Partij))
      const een = new Toezegging(toezegging, functie, partij, van.getal(), van.getal())
      een.toezeggerId = van.woordOfNiets()
      een.gevraagdOp = van.getalOfNiets()
      een.beoordeeldOp = van.getal()
      een.nagekomen = van.janee()
      een.toelichting = van.tekst()
      return een
    })
  }

  indexeer(rij: Zorgpunt): void {
    if (rij.gebied !== null) this.leg(rij, rij.gebied)
    if (rij.initiatief !== null) rij.initiatief.zorgpunten = opIdErbij(rij.initiatief.zorgpunten, rij)
  }

  #beoordeel(rij: Zorgpunt, nagekomen: boolean, toelichting: Tekst | null, op: Dag): void {
    for (const laatste of rij.toezeggingen.slice(-1)) {
      laatste.nagekomen = nagekomen
      laatste.toelichting = toelichting
      laatste.beoordeeldOp = op
    }
  }
}
