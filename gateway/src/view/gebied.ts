// SPDX-License-Identifier: EUPL-1.2

import { beheert, type Wie } from '@naober/contracts'
import { gemeenteVan, isBuurtCode, isGemeenteCode, isWijkCode, type Niveau, wijkVan } from '@naober/contracts/geografie'
import { Gebied as Contract, type IngelezenBuurt, type IngelezenWijk } from '@naober/contracts/initiatieven/gebied'
import type { Gebiedsplaats } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import type { GetekendGebied } from './getekend-gebied.ts'
import { type Dag, datumVan, OPEN_EIND } from './kern/day.ts'
import { leeg, metErbij } from './kern/lists.ts'
import { BEHEER, BETROKKEN, GEMEENTE, PUBLIEK, Rij } from './kern/rij.ts'
import { voegOpIdIn } from './kern/sorted.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { pakVlak } from './kern/vlak.ts'

/** Where something is: the smallest area that is known of it, in the division of a year. */
export class Plaats {
  readonly gebied: Gebied
  readonly jaar: number
  readonly getekend: GetekendGebied | null

  constructor(gebied: Gebied, jaar: number, getekend: GetekendGebied | null) {
    this.gebied = gebied
    this.jaar = jaar
    this.getekend = getekend
  }
}

/** A gemeente, wijk or buurt. Its id is its code. Figures and boundary are those of the newest division read in. */
export class Gebied extends Rij {
  readonly niveau: Niveau
  /** Of a buurt its wijk, of a wijk its gemeente. */
  readonly ouder: Gebied | null
  /** Of a gemeente its wijken, of a wijk its buurten, by code; those of former divisions too: ask `bestaatOp`. */
  readonly delen: Gebied[] = []
  naam = ''
  /** Of a gemeente from the reference table. */
  provincie: string | null = null
  /** Packed boundary; `vlakVan` of kern/vlak.ts makes GeoJSON of it. */
  grens: Int32Array | null = null
  inwoners: number | null = null
  huishoudens: number | null = null
  /** Years of the divisions in which it stands, in order. */
  jaren: number[] = leeg()
  /** Of a gemeente: who made its newest division, and of which day that is (`YYYY-MM-DD`). */
  bron: string | null = null
  peildatum: string | null = null
  voorbeelddata = false
  #plaats: Plaats | null = null

  constructor(tabel: Gebieden, code: string, niveau: Niveau, ouder: Gebied | null) {
    super(tabel, code)
    this.niveau = niveau
    this.ouder = ouder
    if (ouder !== null) voegOpIdIn(ouder.delen, this)
  }

  /** CBS code: the same as the id. */
  get code(): string {
    return this.id
  }

  /** The gemeente in which it lies; of a gemeente itself. */
  get gemeente(): Gebied {
    return this.ouder === null ? this : this.ouder.gemeente
  }

  /** Newest year of a division in which it stands; null where none was read in. */
  get jaar(): number | null {
    return this.jaren[this.jaren.length - 1] ?? null
  }

  /** True when this lies in the other area, or is it. */
  ligtIn(ander: Gebied): boolean {
    return this === ander || (this.ouder?.ligtIn(ander) ?? false)
  }

  /** Itself as a place; one object for all that is here. */
  plaats(jaar: number): Plaats {
    if (this.#plaats === null || this.#plaats.jaar !== jaar) this.#plaats = new Plaats(this, jaar, null)
    return this.#plaats
  }

  /** Year of the division that holds in the gemeente on a day: the newest one that began, else the first. */
  static indelingOp(gemeente: Gebied, dag: Dag): number | null {
    const jaar = Number(datumVan(dag).slice(0, 4))
    return gemeente.jaren.findLast((een) => een <= jaar) ?? gemeente.jaren[0] ?? null
  }

  /** True when the division of that day knows it. A gemeente of the reference table always is. */
  bestaatOp(dag: Dag): boolean {
    if (this.ouder === null) return this.bekend
    const jaar = Gebied.indelingOp(this.gemeente, dag)
    return jaar !== null && this.jaren.includes(jaar)
  }
}

/** All gemeenten (the reference table knows them without anything read in), and the wijken and buurten read in. */
export class Gebieden extends Tabel<Gebied> {
  readonly aggregaat = Contract
  readonly rijklasse = Gebied

  readonly verwerking: VerwerkingVan<typeof Contract, Gebied> = {
    GebiedenIngelezen: (gemeente, data) => {
      const { jaar } = data
      const nieuwst = gemeente.jaar === null || jaar >= gemeente.jaar
      for (const deel of this.#in(gemeente)) this.#ontneem(deel, jaar)
      if (nieuwst) {
        this.#neemOver(gemeente, data.gemeente)
        gemeente.bron = data.bron
        gemeente.peildatum = data.peildatum
        gemeente.voorbeelddata = data.voorbeelddata
      }
      gemeente.jaren = metJaar(gemeente.jaren, jaar)
      for (const deel of data.wijken) this.#leesIn(deel, jaar)
      for (const deel of data.buurten) this.#leesIn(deel, jaar)
      return String(jaar)
    }
  }

  readonly woorden = { GebiedenIngelezen: (jaar: string | null) => `Wijken en buurten van ${jaar} ingelezen` }

  /** All gemeenten that are known, by code. */
  gemeenten(): readonly Gebied[] {
    return this.#gemeenten
  }
  readonly #gemeenten: Gebied[] = []

  constructor(...args: ConstructorParameters<typeof Tabel<Gebied>>) {
    super(...args)
    for (const { code, naam, provincie } of GEMEENTEN) {
      const gemeente = this.haal(code)
      gemeente.naam = naam
      gemeente.provincie = provincie
      gemeente.bekend = true
    }
  }

  protected maak(code: string): Gebied {
    if (isBuurtCode(code)) return new Gebied(this, code, 'BUURT', this.haal(wijkVan(code)))
    if (isWijkCode(code)) return new Gebied(this, code, 'WIJK', this.haal(gemeenteVan(code)))
    if (!isGemeenteCode(code)) throw new RangeError(`not the code of an area: ${code}`)
    const gemeente = new Gebied(this, code, 'GEMEENTE', null)
    voegOpIdIn(this.#gemeenten, gemeente)
    return gemeente
  }

  /** A stream of this kind is a division: `gebied-GM0308-2024`. */
  override readonly idVanStroom = (stroom: string): string => stroom.slice('gebied-'.length, -'-2024'.length)

  /** The place that an event names. */
  plaats({ gemeente, wijk, buurt, jaar }: Gebiedsplaats, getekend: GetekendGebied | null): Plaats {
    const gebied = this.haal(buurt ?? wijk ?? gemeente)
    return getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
  }

  /** The smaller of both areas; undefined where they do not lie in each other, or nobody knows the one that is named. */
  binnen(gebied: Gebied | null, code: string | null | undefined): Gebied | null | undefined {
    if (code == null) return gebied
    const named = this.get(code)
    if (named === undefined || gebied === null || named.ligtIn(gebied)) return named
    return gebied.ligtIn(named) ? gebied : undefined
  }

  label(gebied: Gebied): string {
    return gebied.naam || gebied.code
  }

  override zoekbaar(gebied: Gebied): Zoekbaar {
    return { naam: this.label(gebied), plekken: [gebied], versOp: null, tot: OPEN_EIND }
  }

  publiek(wie: Wie, gebied: Gebied): number {
    return (
      PUBLIEK |
      (wie.is('arrangeur', gebied.gemeente.code) ? BETROKKEN : 0) |
      (wie.is('gemeente', gebied.gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, gebied.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan(gebied: Gebied): readonly Gebied[] {
    return [gebied]
  }

  bewaar(gebied: Gebied, uit: Schrijver): void {
    uit.plat(gebied.naam)
    uit.plat(gebied.provincie)
    uit.getallen(gebied.grens)
    uit.plat(gebied.inwoners)
    uit.plat(gebied.huishoudens)
    uit.lijst(gebied.jaren, (jaar) => uit.plat(jaar))
    uit.plat(gebied.bron)
    uit.plat(gebied.peildatum)
    uit.plat(gebied.voorbeelddata)
  }

  laad(gebied: Gebied, van: Lezer): void {
    gebied.naam = van.woord()
    gebied.provincie = van.woordOfNiets()
    gebied.grens = van.getallen()
    gebied.inwoners = van.getalOfNiets()
    gebied.huishoudens = van.getalOfNiets()
    gebied.jaren = van.lijst(() => van.getal())
    gebied.bron = van.woordOfNiets()
    gebied.peildatum = van.woordOfNiets()
    gebied.voorbeelddata = van.janee()
  }

  /** Areas find their place when they are made. */
  indexeer(): void {}

  #in(gemeente: Gebied): readonly Gebied[] {
    return gemeente.delen.flatMap((wijk) => [wijk, ...wijk.delen])
  }

  /** Of all that is read in subscribers hear by the gemeente; who searches has to know of each. */
  #raak(deel: Gebied): void {
    this.overzicht.raakStil(deel)
    this.overzicht.opGeraakt?.(deel)
  }

  /** A later reading of the same year replaces the earlier one whole. */
  #ontneem(deel: Gebied, jaar: number): void {
    if (!deel.jaren.includes(jaar)) return
    this.#raak(deel)
    deel.jaren = deel.jaren.filter((een) => een !== jaar)
    deel.bekend = deel.jaren.length > 0
  }

  #leesIn(gelezen: IngelezenWijk | IngelezenBuurt, jaar: number): void {
    const deel = this.haal(gelezen.code)
    this.#raak(deel)
    if (deel.jaar === null || jaar >= deel.jaar) this.#neemOver(deel, gelezen)
    deel.jaren = metJaar(deel.jaren, jaar)
    deel.bekend = true
  }

  #neemOver(
    gebied: Gebied,
    { naam, grens, inwoners, huishoudens }: Pick<IngelezenWijk, 'naam' | 'grens' | 'inwoners' | 'huishoudens'>
  ): void {
    gebied.naam = naam ?? ''
    gebied.grens = grens === null ? null : pakVlak(grens)
    gebied.inwoners = toonbaarAantal(inwoners)
    gebied.huishoudens = toonbaarAantal(huishoudens)
  }
}

const metJaar = (jaren: number[], jaar: number): number[] =>
  jaren.includes(jaar) ? jaren : metErbij(jaren, jaar).sort((een, ander) => een - ander)
