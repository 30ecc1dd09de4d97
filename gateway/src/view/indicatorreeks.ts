// SPDX-License-Identifier: EUPL-1.2
import { beheert, type Wie } from '@naober/contracts'
import { Indicatorreeks as Contract, type IndicatorreeksStaat } from '@naober/contracts/initiatieven/indicatorreeks'
import { type Gebied, Gebieden } from './gebied.ts'
import { GEEN, Indicatorreeks } from './indicatorreeks/rij.ts'
import { los } from './kern/own-string.ts'
import { BEHEER, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'

export { Indicatorreeks }

type Gelezen = Omit<IndicatorreeksStaat, 'id'>

/** All figures that were read in. */
export class Indicatorreeksen extends Tabel<Indicatorreeks> {
  readonly aggregaat = Contract
  readonly rijklasse = Indicatorreeks
  readonly #gebieden = this.overzicht.tabel(Gebieden)
  readonly #lijsten = new Map<string, Indicatorreeks['indicatoren']>()

  readonly verwerking: VerwerkingVan<typeof Contract, Indicatorreeks> = {
    ReeksIngelezen: (rij, data) => this.#neemOver(rij, data),
    ReeksVervangen: (rij, data) => this.#neemOver(rij, data)
  }

  readonly woorden = {
    ReeksIngelezen: (jaar: string | null) => `Cijfers over ${jaar} ingelezen`,
    ReeksVervangen: (jaar: string | null) => `Cijfers over ${jaar} opnieuw ingelezen`
  }

  protected maak(id: string): Indicatorreeks {
    return new Indicatorreeks(this, id)
  }

  label({ naam, jaar }: Indicatorreeks): string {
    return `${naam} ${jaar}`
  }

  override getoondBij({ gemeente }: Indicatorreeks): Gebied | null {
    return gemeente
  }

  publiek(wie: Wie, { gemeente }: Indicatorreeks): number {
    return (
      PUBLIEK |
      (gemeente !== null && wie.is('gemeente', gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, gemeente?.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ gemeente }: Indicatorreeks): readonly Gebied[] {
    return gemeente === null ? [] : [gemeente]
  }

  bewaar(rij: Indicatorreeks, uit: Schrijver): void {
    uit.plat(rij.reeks)
    uit.plat(rij.naam)
    uit.plat(rij.jaar)
    uit.plat(rij.indelingsjaar)
    uit.plat(rij.bron)
    uit.plat(rij.licentie)
    uit.plat(rij.cohort)
    uit.plat(rij.voorbeelddata)
    uit.rij(rij.gemeente)
    uit.plat(JSON.stringify(rij.indicatoren))
    uit.lijst(rij.codes, (code) => uit.plat(code))
    uit.getallen(alsGeheel(rij.waarden))
    uit.getallen(alsGeheel(rij.cohorten))
  }

  laad(rij: Indicatorreeks, van: Lezer): void {
    rij.reeks = van.woord()
    rij.naam = van.woord()
    rij.jaar = van.getal()
    rij.indelingsjaar = van.getal()
    rij.bron = van.woord()
    rij.licentie = van.woord()
    rij.cohort = van.woordOfNiets()
    rij.voorbeelddata = van.janee()
    rij.gemeente = van.rijOfNiets(this.#gebieden)
    rij.indicatoren = this.#lijst(van.woord())
    rij.codes = van.lijst(() => van.woord())
    rij.waarden = alsGebroken(van.getallen())
    rij.cohorten = alsGebroken(van.getallen())
  }

  indexeer(rij: Indicatorreeks): void {
    if (rij.gemeente !== null) this.leg(rij, rij.gemeente)
  }

  /** A later reading replaces the earlier one whole. */
  #neemOver(rij: Indicatorreeks, data: Gelezen): string {
    if (rij.gemeente !== null) this.ontleg(rij, rij.gemeente)
    rij.reeks = data.reeks
    rij.naam = data.naam
    rij.jaar = data.jaar
    rij.indelingsjaar = data.indelingsjaar
    rij.bron = data.bron
    rij.licentie = data.licentie
    rij.cohort = data.cohort
    rij.voorbeelddata = data.voorbeelddata
    rij.gemeente = data.gemeente === null ? null : this.#gebieden.haal(data.gemeente)
    rij.indicatoren = this.#lijst(JSON.stringify(data.indicatoren))
    const gebieden = data.gebieden.toSorted((een, ander) => (een.code < ander.code ? -1 : 1))
    rij.codes = gebieden.map(({ code }) => los(code))
    rij.waarden = this.#pak(rij, gebieden, ({ waarde }) => waarde)
    const bleven = gebieden.some(({ cijfers }) => cijfers.some(({ cohort }) => cohort !== undefined))
    rij.cohorten = bleven ? this.#pak(rij, gebieden, ({ cohort }) => cohort) : GEEN
    for (const { code } of gebieden) {
      const gebied = this.#gebieden.get(code)
      if (gebied !== undefined) this.overzicht.raakStil(gebied)
    }
    this.indexeer(rij)
    return String(data.jaar)
  }

  #pak(
    { indicatoren }: Indicatorreeks,
    gebieden: Gelezen['gebieden'],
    welk: (cijfer: Gelezen['gebieden'][number]['cijfers'][number]) => number | undefined
  ): Float64Array {
    const plekken = new Map(indicatoren.map(({ code }, plek) => [code, plek]))
    const getallen = new Float64Array(gebieden.length * indicatoren.length).fill(Number.NaN)
    for (const [rang, { cijfers }] of gebieden.entries()) {
      for (const cijfer of cijfers) {
        const plek = plekken.get(cijfer.indicator)
        if (plek !== undefined) getallen[rang * indicatoren.length + plek] = welk(cijfer) ?? Number.NaN
      }
    }
    return getallen
  }

  #lijst(json: string): Indicatorreeks['indicatoren'] {
    const bekend = this.#lijsten.get(json)
    if (bekend !== undefined) return bekend
    const nieuw: Indicatorreeks['indicatoren'] = JSON.parse(json)
    this.#lijsten.set(json, nieuw)
    return nieuw
  }
}

/** A snapshot keeps whole numbers: these are the same bytes. */
const alsGeheel = (getallen: Float64Array): Int32Array =>
  new Int32Array(getallen.buffer, getallen.byteOffset, getallen.length * 2)

const alsGebroken = (getallen: Int32Array | null): Float64Array =>
  getallen === null ? GEEN : new Float64Array(getallen.buffer, getallen.byteOffset, getallen.length / 2)
