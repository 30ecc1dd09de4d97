// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Static, type Wie } from '@naober/contracts'
import { GetekendGebied as Contract, SoortGetekendGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { type Gebied, Gebieden } from './gebied.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVan, OPEN_EIND } from './kern/day.ts'
import { leeg } from './kern/lists.ts'
import { BEHEER, BETROKKEN, EIGENAAR, GEMEENTE, PUBLIEK, Rij } from './kern/rij.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { pakVlak } from './kern/vlak.ts'

type Soort = Static<typeof SoortGetekendGebied>

/** An area that residents drew, a dorp or a regio. */
export class GetekendGebied extends Rij {
  soort: Soort | null = null
  naam = GEEN_TEKST
  toelichting: Tekst | null = null
  /** Gemeenten in which it lies. */
  gemeenten: Gebied[] = leeg()
  /** Packed boundary, see kern/vlak.ts. */
  grens: Int32Array | null = null
  /** Period of use, `[op, ingetrokkenOp)`; OPEN_EIND while in use. */
  op: Dag = OPEN_EIND
  ingetrokkenOp: Dag = OPEN_EIND
  tekenaarId: string | null = null

  bestaatOp(dag: Dag): boolean {
    return this.op <= dag && dag < this.ingetrokkenOp
  }
}

/** All drawn areas. */
export class GetekendeGebieden extends Tabel<GetekendGebied> {
  readonly aggregaat = Contract
  readonly rijklasse = GetekendGebied
  readonly #gebieden = this.overzicht.tabel(Gebieden)
  readonly #soorten = new Codes(SoortGetekendGebied)

  readonly verwerking: VerwerkingVan<typeof Contract, GetekendGebied> = {
    GebiedGetekend: (rij, data, { versie }) => {
      rij.soort = this.#soorten.een(data.soort)
      rij.naam = new Tekst(data.naam, versie, '/naam')
      rij.toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      rij.gemeenten = data.gemeenten.map((code) => this.#gebieden.haal(code))
      rij.grens = pakVlak(data.grens)
      rij.op = dagVan(data.op)
      this.indexeer(rij)
      for (const gemeente of rij.gemeenten) this.overzicht.raakStil(gemeente)
      return rij.soort
    },
    TekenaarVastgelegd: (rij, data) => {
      rij.tekenaarId = data.persoonId
      return null
    },
    GetekendGebiedGewijzigd: (rij, { naam, toelichting, grens }, { versie }) => {
      if (naam !== undefined) rij.naam = new Tekst(naam, versie, '/naam')
      if (toelichting !== undefined) rij.toelichting = tekstVan(toelichting, versie, '/toelichting')
      if (grens !== undefined) rij.grens = pakVlak(grens)
      return null
    },
    GetekendGebiedIngetrokken: (rij, data) => {
      rij.ingetrokkenOp = dagVan(data.op)
      return null
    },
    GetekendGebiedHersteld: (rij) => {
      rij.ingetrokkenOp = OPEN_EIND
      return null
    }
  }

  readonly woorden = {
    GebiedGetekend: () => 'Gebied getekend',
    TekenaarVastgelegd: () => 'Tekenaar vastgelegd',
    GetekendGebiedGewijzigd: () => 'Gegevens gewijzigd',
    GetekendGebiedIngetrokken: () => 'Gebied ingetrokken',
    GetekendGebiedHersteld: () => 'Gebied weer in gebruik'
  }

  protected maak(id: string): GetekendGebied {
    return new GetekendGebied(this, id)
  }

  label(rij: GetekendGebied): string {
    return rij.naam.tekst || 'een onbekend gebied'
  }

  /** What was undone on the day on which it began was never in use. */
  override zoekbaar({ naam, gemeenten, op, ingetrokkenOp: tot }: GetekendGebied): Zoekbaar | null {
    if (tot <= op) return null
    return { naam: naam.tekst, plekken: gemeenten, versOp: null, tot }
  }

  publiek(wie: Wie, rij: GetekendGebied): number {
    return (
      PUBLIEK |
      (isZelf(wie, rij.tekenaarId) ? EIGENAAR : 0) |
      (rij.gemeenten.some(({ code }) => wie.is('arrangeur', code)) ? BETROKKEN : 0) |
      (rij.gemeenten.some(({ code }) => wie.is('gemeente', code)) ? GEMEENTE : 0) |
      (beheert(wie, ...rij.gemeenten.map(({ code }) => code)) ? BEHEER : 0)
    )
  }

  gebiedenVan(rij: GetekendGebied): readonly Gebied[] {
    return rij.gemeenten
  }

  bewaar(rij: GetekendGebied, uit: Schrijver): void {
    uit.plat(rij.soort)
    uit.tekst(rij.naam)
    uit.tekst(rij.toelichting)
    uit.lijst(rij.gemeenten, (gemeente) => uit.rij(gemeente))
    uit.getallen(rij.grens)
    uit.plat(rij.op)
    uit.plat(rij.ingetrokkenOp)
    uit.plat(rij.tekenaarId)
  }

  laad(rij: GetekendGebied, van: Lezer): void {
    rij.soort = this.#soorten.lees(van.woordOfNiets())
    rij.naam = van.tekst() ?? GEEN_TEKST
    rij.toelichting = van.tekst()
    rij.gemeenten = van.lijst(() => van.rij(this.#gebieden))
    rij.grens = van.getallen()
    rij.op = van.getal()
    rij.ingetrokkenOp = van.getal()
    rij.tekenaarId = van.woordOfNiets()
  }

  indexeer(rij: GetekendGebied): void {
    for (const gemeente of rij.gemeenten) this.leg(rij, gemeente)
  }
}
