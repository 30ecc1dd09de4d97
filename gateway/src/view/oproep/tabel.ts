// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Wie } from '@naober/contracts'
import {
  type aanbodGeplaatst,
  type aanbodGewijzigd,
  Middel,
  type Oproepfase,
  Vervalreden
} from '@naober/contracts/initiatieven/aanbod'
import { isVanPartij } from '@naober/contracts/initiatieven/partij'
import { AlledaagseZaak } from '@naober/contracts/initiatieven/regels/alledaagse-zaak'
import { Burenhulp } from '@naober/contracts/initiatieven/regels/burenhulp'
import { Gebied, Gebieden, Plaats } from '../gebied.ts'
import { GetekendGebied } from '../getekend-gebied.ts'
import { schrijftErvoor } from '../initiatief/publiek.ts'
import { Initiatief } from '../initiatief/rij.ts'
import { Codes } from '../kern/codes.ts'
import { type Dag, dagVan } from '../kern/day.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from '../kern/rij.ts'
import { Tabel, type Zoekbaar } from '../kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from '../kern/text.ts'
import { Beginstappen, voegIn } from '../kern/timeline.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import { Partij } from '../partij/rij.ts'
import { type Oproep, Oproepfasen } from './rij.ts'

const MIDDELEN = new Codes(Middel)
const HULPEN = new Codes(Burenhulp)
const ZAKEN = new Codes(AlledaagseZaak)
const REDENEN = new Codes(Vervalreden)
const FASEN = new Codes(Oproepfasen)
const BEGINFASEN = new Beginstappen<Oproepfase>()

type Geplaatst = ReturnType<typeof aanbodGeplaatst>['data']
type Gewijzigd = ReturnType<typeof aanbodGewijzigd>['data']

/** What the tables of behoeften and of aanbod do alike. */
export abstract class Oproeptabel<R extends Oproep> extends Tabel<R> {
  override zoekbaar({ wat, plaats, reden, openTot: tot }: R): Zoekbaar | null {
    if (reden === 'VERGISSING') return null
    return { naam: wat.tekst, plekken: plaats === null ? [] : [plaats.gebied], versOp: null, tot }
  }

  override ingetrokken({ reden }: R): boolean {
    return reden === 'VERGISSING'
  }

  publiek(wie: Wie, { plaatserId, initiatief, partij, plaats }: R): number {
    const eigen =
      initiatief === null ? isZelf(wie, plaatserId) || isVanPartij(wie, partij) : schrijftErvoor(wie, initiatief)
    return (
      PUBLIEK |
      (eigen ? EIGENAAR : 0) |
      (plaats !== null && wie.is('gemeente', plaats.gebied.gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, plaats?.gebied.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ plaats }: R): readonly Gebied[] {
    return plaats === null ? [] : [plaats.gebied]
  }

  indexeer(rij: R): void {
    if (rij.plaats !== null) this.leg(rij, rij.plaats.gebied)
    if (rij.initiatief !== null) this.legBij(rij.initiatief, rij)
    if (rij.partij !== null) this.legBij(rij.partij, rij)
  }

  /** Lists it at the initiatief or partij on whose behalf it is. */
  protected abstract legBij(namens: Initiatief | Partij, rij: R): void

  protected plaats(rij: R, data: Geplaatst, versie: number, dag: Dag): Middel {
    const { getekendGebiedId } = data.gebied
    const getekend = getekendGebiedId === null ? null : this.overzicht.van(GetekendGebied).haal(getekendGebiedId)
    const soort = MIDDELEN.een(data.soort)
    rij.soort = soort
    rij.hulp = data.hulp === null ? null : HULPEN.een(data.hulp)
    rij.alledaagseZaak = data.alledaagseZaak === null ? null : ZAKEN.een(data.alledaagseZaak)
    rij.wat = new Tekst(data.wat, versie, '/wat')
    rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
    rij.initiatief = data.initiatiefId === null ? null : this.overzicht.van(Initiatief).haal(data.initiatiefId)
    rij.partij = data.partijId === null ? null : this.overzicht.van(Partij).haal(data.partijId)
    rij.plaats = this.overzicht.tabel(Gebieden).plaats(data.gebied, getekend)
    rij.vanaf = dagVan(data.vanaf)
    rij.laatsteDag = dagVan(data.laatste)
    this.zetFase(rij, 'OPEN', dag)
    this.indexeer(rij)
    return soort
  }

  protected wijzig(rij: R, data: Gewijzigd, versie: number): void {
    if (data.wat !== undefined) rij.wat = new Tekst(data.wat, versie, '/wat')
    if (data.omschrijving !== undefined) rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
    if (data.alledaagseZaak !== undefined)
      rij.alledaagseZaak = data.alledaagseZaak === null ? null : ZAKEN.een(data.alledaagseZaak)
    if (data.vanaf !== undefined) rij.vanaf = dagVan(data.vanaf)
    if (data.laatste !== undefined) rij.laatsteDag = dagVan(data.laatste)
    this.#raakNamens(rij)
  }

  protected verval(rij: R, reden: Vervalreden, dag: Dag): Vervalreden {
    rij.reden = REDENEN.een(reden)
    this.zetFase(rij, 'VERVALLEN', dag)
    return rij.reden
  }

  protected heropen(rij: R, laatste: string, dag: Dag): void {
    rij.reden = null
    rij.laatsteDag = dagVan(laatste)
    this.zetFase(rij, 'OPEN', dag)
  }

  protected zetFase(rij: R, fase: Oproepfase, dag: Dag): void {
    rij.fasen = voegIn(rij.fasen, dag, fase, BEGINFASEN)
    this.#raakNamens(rij)
  }

  /** Who it is for answers with it. */
  #raakNamens({ initiatief, partij }: R): void {
    if (initiatief !== null) this.overzicht.raakStil(initiatief)
    if (partij !== null) this.overzicht.raakStil(partij)
  }

  bewaar(rij: R, uit: Schrijver): void {
    uit.plat(rij.soort)
    uit.plat(rij.hulp)
    uit.plat(rij.alledaagseZaak)
    uit.tekst(rij.wat)
    uit.tekst(rij.omschrijving)
    uit.rij(rij.initiatief)
    uit.rij(rij.partij)
    uit.misschien(rij.plaats, ({ gebied, jaar, getekend }) => {
      uit.rij(gebied)
      uit.plat(jaar)
      uit.rij(getekend)
    })
    uit.plat(rij.vanaf)
    uit.plat(rij.laatsteDag)
    uit.lijn(rij.fasen, (fase) => uit.plat(fase))
    uit.plat(rij.reden)
    uit.plat(rij.plaatserId)
  }

  laad(rij: R, van: Lezer): void {
    const [gebieden, getekende] = [this.overzicht.van(Gebied), this.overzicht.van(GetekendGebied)]
    rij.soort = MIDDELEN.lees(van.woordOfNiets())
    rij.hulp = HULPEN.lees(van.woordOfNiets())
    rij.alledaagseZaak = ZAKEN.lees(van.woordOfNiets())
    rij.wat = van.tekst() ?? GEEN_TEKST
    rij.omschrijving = van.tekst()
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.partij = van.rijOfNiets(this.overzicht.van(Partij))
    rij.plaats = van.misschien(() => {
      const [gebied, jaar, getekend] = [van.rij(gebieden), van.getal(), van.rijOfNiets(getekende)]
      return getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
    })
    rij.vanaf = van.getal()
    rij.laatsteDag = van.getal()
    rij.fasen = van.lijn(() => FASEN.lees(van.woordOfNiets()) ?? 'OPEN', BEGINFASEN)
    rij.reden = REDENEN.lees(van.woordOfNiets())
    rij.plaatserId = van.woordOfNiets()
  }
}
