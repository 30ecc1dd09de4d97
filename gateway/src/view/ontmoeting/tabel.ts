// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import type { activiteitGepland, activiteitGewijzigd } from '@naober/contracts/initiatieven/activiteit'
import { Ontmoetingswijze } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { Gebied, Gebieden, Plaats } from '../gebied.ts'
import { GetekendGebied } from '../getekend-gebied.ts'
import { Initiatief } from '../initiatief/rij.ts'
import { Codes } from '../kern/codes.ts'
import { dagVan } from '../kern/day.ts'
import { PUBLIEK } from '../kern/rij.ts'
import { Tabel, type Zoekbaar } from '../kern/tabel.ts'
import { GEEN_TEKST, Tekst, tekstVan } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import { minuutVan, type Ontmoeting } from './rij.ts'

const WIJZEN = new Codes(Ontmoetingswijze)

type Gepland = ReturnType<typeof activiteitGepland>['data']
type Gewijzigd = ReturnType<typeof activiteitGewijzigd>['data']

/** What the tables of activiteiten and of series do alike. */
export abstract class Ontmoetingstabel<R extends Ontmoeting> extends Tabel<R> {
  override ingetrokken({ vergissing }: R): boolean {
    return vergissing
  }

  label(rij: R): string {
    return rij.vergissing ? 'een ingetrokken activiteit' : rij.naam.tekst || 'een onbekende activiteit'
  }

  override zoekbaar({ naam, plaats, voorbijOp: tot, vergissing }: R): Zoekbaar | null {
    if (vergissing) return null
    return { naam: naam.tekst, plekken: plaats === null ? [] : [plaats.gebied], versOp: null, tot }
  }

  override getoondBij({ initiatief }: R): Initiatief | null {
    return initiatief
  }

  /** As much as at its initiatief. */
  publiek(wie: Wie, { initiatief }: R): number {
    return initiatief === null ? PUBLIEK : initiatief.tabel.publiek(wie, initiatief)
  }

  gebiedenVan({ plaats }: R): readonly Gebied[] {
    return plaats === null ? [] : [plaats.gebied]
  }

  override staanplaats({ plaats }: R): Plaats | null {
    return plaats
  }

  indexeer(rij: R): void {
    const { initiatief, plaats } = rij
    if (initiatief !== null) this.legBij(initiatief, rij)
    if (plaats !== null) this.leg(rij, plaats.gebied)
  }

  /** Lists it at its initiatief. */
  protected abstract legBij(initiatief: Initiatief, rij: R): void

  protected plan(rij: R, data: Gepland, versie: number): void {
    const { getekendGebiedId } = data.gebied
    const getekend = getekendGebiedId === null ? null : this.overzicht.van(GetekendGebied).haal(getekendGebiedId)
    rij.initiatief = this.overzicht.van(Initiatief).haal(data.initiatiefId)
    rij.naam = new Tekst(data.naam, versie, '/naam')
    rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
    rij.waar = tekstVan(data.waar, versie, '/waar')
    rij.wijze = WIJZEN.een(data.wijze)
    rij.plaats = this.overzicht.tabel(Gebieden).plaats(data.gebied, getekend)
    rij.dag = dagVan(data.dag)
    rij.minuut = minuutVan(data.tijd)
    rij.duur = data.duurMinuten
    this.raakInitiatief(rij)
    this.indexeer(rij)
  }

  protected wijzig(rij: R, data: Gewijzigd, versie: number): void {
    if (data.naam !== undefined) rij.naam = new Tekst(data.naam, versie, '/naam')
    if (data.omschrijving !== undefined) rij.omschrijving = tekstVan(data.omschrijving, versie, '/omschrijving')
    if (data.waar !== undefined) rij.waar = tekstVan(data.waar, versie, '/waar')
    if (data.wijze !== undefined) rij.wijze = WIJZEN.een(data.wijze)
    this.raakInitiatief(rij)
  }

  /** The initiatief answers with it. */
  protected raakInitiatief({ initiatief }: R): void {
    if (initiatief !== null) this.overzicht.raakStil(initiatief)
  }

  bewaar(rij: R, uit: Schrijver): void {
    uit.rij(rij.initiatief)
    uit.tekst(rij.naam)
    uit.tekst(rij.omschrijving)
    uit.tekst(rij.waar)
    uit.plat(rij.wijze)
    uit.misschien(rij.plaats, ({ gebied, jaar, getekend }) => {
      uit.rij(gebied)
      uit.plat(jaar)
      uit.rij(getekend)
    })
    uit.plat(rij.dag)
    uit.plat(rij.minuut)
    uit.plat(rij.duur)
  }

  laad(rij: R, van: Lezer): void {
    const [gebieden, getekende] = [this.overzicht.van(Gebied), this.overzicht.van(GetekendGebied)]
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.naam = van.tekst() ?? GEEN_TEKST
    rij.omschrijving = van.tekst()
    rij.waar = van.tekst()
    rij.wijze = WIJZEN.lees(van.woordOfNiets())
    rij.plaats = van.misschien(() => {
      const [gebied, jaar, getekend] = [van.rij(gebieden), van.getal(), van.rijOfNiets(getekende)]
      return getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
    })
    rij.dag = van.getal()
    rij.minuut = van.getal()
    rij.duur = van.getal()
  }
}
