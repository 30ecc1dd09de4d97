// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import { Financieringsregel as Contract, Eindreden } from '@naober/contracts/initiatieven/financieringsregel'
import { isVanPartij } from '@naober/contracts/initiatieven/partij'
import {
  Financieringsdoel,
  Financieringsduur,
  ProgrammaCode,
  RegelingCode
} from '@naober/contracts/referentie/regelingen'
import { Element } from './element/rij.ts'
import { type Financieringsfase, Financieringsfasen, Financieringsregel } from './financieringsregel/rij.ts'
import { Gebied, Gebieden, Plaats } from './gebied.ts'
import { GetekendGebied } from './getekend-gebied.ts'
import { schrijftErvoor } from './initiatief/publiek.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVan, OPEN_EIND } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import { tekstVan } from './kern/text.ts'
import { Beginstappen, voegIn, voor } from './kern/timeline.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Partij } from './partij/rij.ts'

export { Financieringsregel }

const REGELINGEN = new Codes(RegelingCode)
const PROGRAMMAS = new Codes(ProgrammaCode)
const DOELEN = new Codes(Financieringsdoel)
const DUREN = new Codes(Financieringsduur)
const REDENEN = new Codes(Eindreden)
const FASEN = new Codes(Financieringsfasen)
const BEGINFASEN = new Beginstappen<Financieringsfase>()

/** All money that is on record. */
export class Financieringsregels extends Tabel<Financieringsregel> {
  readonly aggregaat = Contract
  readonly rijklasse = Financieringsregel
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Financieringsregel> = {
    FinancieringVastgelegd: (rij, data, { versie, dag }) => {
      const { getekendGebiedId } = data.gebied
      const getekend = getekendGebiedId === null ? null : this.overzicht.van(GetekendGebied).haal(getekendGebiedId)
      rij.regeling = REGELINGEN.een(data.regeling)
      rij.programma = data.programma === null ? null : PROGRAMMAS.een(data.programma)
      rij.lokaalProgramma = tekstVan(data.lokaalProgramma, versie, '/lokaalProgramma')
      rij.doel = DOELEN.een(data.doel)
      rij.duur = DUREN.een(data.duur)
      rij.bedrag = data.bedrag
      rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
      if (data.initiatiefId !== null) rij.ontvanger = this.overzicht.van(Initiatief).haal(data.initiatiefId)
      else if (data.elementId !== null) rij.ontvanger = this.overzicht.van(Element).haal(data.elementId)
      else if (data.partijId !== null) rij.ontvanger = this.overzicht.van(Partij).haal(data.partijId)
      rij.financier = data.financierId === null ? null : this.overzicht.van(Partij).haal(data.financierId)
      rij.plaats = this.#gebieden.plaats(data.gebied, getekend)
      rij.vanaf = dagVan(data.vanaf)
      rij.laatsteDag = data.laatste === null ? OPEN_EIND : dagVan(data.laatste)
      this.#loopt(rij, Math.min(dag, rij.vanaf))
      this.indexeer(rij)
      return rij.regeling
    },
    FinancieringsvastleggerVastgelegd: (rij, { persoonId }) => {
      rij.vastleggerId = persoonId
      return null
    },
    FinancieringGewijzigd: (rij, data, { versie }) => {
      if (data.programma !== undefined) rij.programma = data.programma === null ? null : PROGRAMMAS.een(data.programma)
      if (data.lokaalProgramma !== undefined)
        rij.lokaalProgramma = tekstVan(data.lokaalProgramma, versie, '/lokaalProgramma')
      if (data.doel !== undefined) rij.doel = DOELEN.een(data.doel)
      if (data.bedrag !== undefined) rij.bedrag = data.bedrag
      if (data.omschrijving !== undefined) rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
      if (data.laatste !== undefined) rij.laatsteDag = dagVan(data.laatste)
      this.#raakBeide(rij)
      return null
    },
    FinancieringLooptAf: (rij, { laatste }, { dag }) => {
      rij.gewaarschuwdOp = dag
      return laatste
    },
    FinancieringAfgelopen: (rij, { reden }, { dag }) => {
      rij.reden = REDENEN.een(reden)
      // What ends before its first day never runs.
      if (dag < rij.vanaf) rij.fasen = voor(rij.fasen, rij.vanaf)
      rij.fasen = voegIn(rij.fasen, dag, 'AFGELOPEN')
      this.#raakBeide(rij)
      return rij.reden
    },
    FinancieringHervat: (rij, { laatste }, { dag }) => {
      rij.reden = null
      rij.laatsteDag = laatste === null ? OPEN_EIND : dagVan(laatste)
      this.#loopt(rij, dag)
      return laatste
    }
  }

  readonly woorden = {
    FinancieringVastgelegd: () => 'Vastgelegd',
    FinancieringsvastleggerVastgelegd: () => 'Vastgelegd wie dit vastlegde',
    FinancieringGewijzigd: () => 'Gewijzigd of verlengd',
    FinancieringLooptAf: (laatste: string | null) => `Gewaarschuwd dat dit geld afloopt; de laatste dag is ${laatste}`,
    FinancieringAfgelopen: (reden: string | null) => (reden === 'VERGISSING' ? 'Bleek een vergissing' : 'Afgelopen'),
    FinancieringHervat: () => 'Toch verder gegaan'
  }

  protected maak(id: string): Financieringsregel {
    return new Financieringsregel(this, id)
  }

  override ingetrokken({ vergissing }: Financieringsregel): boolean {
    return vergissing
  }

  label({ ontvanger, vergissing }: Financieringsregel): string {
    if (vergissing) return 'ingetrokken geld'
    return `geld voor ${ontvanger?.tabel.label(ontvanger) ?? 'iets onbekends'}`
  }

  publiek(wie: Wie, rij: Financieringsregel): number {
    const { vastleggerId, initiatief, financier } = rij
    const gemeente = rij.laatstePlaats?.gebied.gemeente.code
    const eigen = isZelf(wie, vastleggerId) || schrijftErvoor(wie, initiatief) || isVanPartij(wie, financier)
    return (
      PUBLIEK |
      (eigen ? EIGENAAR : 0) |
      (gemeente !== undefined && wie.is('gemeente', gemeente) ? GEMEENTE : 0) |
      (beheert(wie, gemeente) ? BEHEER : 0)
    )
  }

  gebiedenVan(rij: Financieringsregel): readonly Gebied[] {
    return rij.gebieden
  }

  /** Money that counts in the area on a day, of any phase, in order of id. */
  inGebiedOp(gebied: Gebied, dag: Dag): readonly Financieringsregel[] {
    return this.inGebied(gebied).filter((rij) => rij.plaatsOp(dag)?.gebied.ligtIn(gebied))
  }

  bewaar(rij: Financieringsregel, uit: Schrijver): void {
    const { ontvanger } = rij
    uit.plat(rij.regeling)
    uit.plat(rij.programma)
    uit.tekst(rij.lokaalProgramma)
    uit.plat(rij.doel)
    uit.plat(rij.duur)
    uit.plat(rij.bedrag)
    uit.tekst(rij.omschrijving)
    uit.rij(ontvanger instanceof Initiatief ? ontvanger : null)
    uit.rij(ontvanger instanceof Element ? ontvanger : null)
    uit.rij(ontvanger instanceof Partij ? ontvanger : null)
    uit.rij(rij.financier)
    uit.misschien(rij.plaats, ({ gebied, jaar, getekend }) => {
      uit.rij(gebied)
      uit.plat(jaar)
      uit.rij(getekend)
    })
    uit.plat(rij.vanaf)
    uit.plat(rij.laatsteDag)
    uit.lijn(rij.fasen, (fase) => uit.plat(fase))
    uit.plat(rij.reden)
    uit.plat(rij.gewaarschuwdOp)
    uit.plat(rij.vastleggerId)
  }

  laad(rij: Financieringsregel, van: Lezer): void {
    const [gebieden, getekende] = [this.overzicht.van(Gebied), this.overzicht.van(GetekendGebied)]
    const partijen = this.overzicht.van(Partij)
    rij.regeling = REGELINGEN.lees(van.woordOfNiets())
    rij.programma = PROGRAMMAS.lees(van.woordOfNiets())
    rij.lokaalProgramma = van.tekst()
    rij.doel = DOELEN.lees(van.woord()) ?? 'ACTIVITEIT'
    rij.duur = DUREN.lees(van.woord()) ?? 'EENMALIG'
    rij.bedrag = van.getal()
    rij.omschrijving = van.tekst()
    const initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    const element = van.rijOfNiets(this.overzicht.van(Element))
    rij.ontvanger = van.rijOfNiets(partijen) ?? element ?? initiatief
    rij.financier = van.rijOfNiets(partijen)
    rij.plaats = van.misschien(() => {
      const [gebied, jaar, getekend] = [van.rij(gebieden), van.getal(), van.rijOfNiets(getekende)]
      return getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
    })
    rij.vanaf = van.getal()
    rij.laatsteDag = van.getal()
    rij.fasen = van.lijn(() => FASEN.lees(van.woordOfNiets()) ?? 'LOPEND', BEGINFASEN)
    rij.reden = REDENEN.lees(van.woordOfNiets())
    rij.gewaarschuwdOp = van.getalOfNiets()
    rij.vastleggerId = van.woordOfNiets()
  }

  indexeer(rij: Financieringsregel): void {
    const { ontvanger, financier } = rij
    for (const gebied of rij.gebieden) this.leg(rij, gebied)
    if (ontvanger !== null) ontvanger.geld = opIdErbij(ontvanger.geld, rij)
    if (financier !== null) financier.financiert = opIdErbij(financier.financiert, rij)
  }

  /** It was known from a day on that it runs, or will from its first day on. */
  #loopt(rij: Financieringsregel, dag: Dag): void {
    if (dag < rij.vanaf) rij.fasen = voegIn(rij.fasen, dag, 'BEGINT_NOG')
    rij.fasen = voegIn(rij.fasen, Math.max(dag, rij.vanaf), 'LOPEND', BEGINFASEN)
    this.#raakBeide(rij)
  }

  /** Who receives it, who pays it and where it is answer with it. */
  #raakBeide({ ontvanger, financier, gebieden }: Financieringsregel): void {
    if (ontvanger !== null) this.overzicht.raakStil(ontvanger)
    if (financier !== null) this.overzicht.raakStil(financier)
    for (const gebied of gebieden)
      for (let hier: Gebied | null = gebied; hier !== null; hier = hier.ouder) this.overzicht.raakStil(hier)
  }
}
