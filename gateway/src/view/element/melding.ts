// SPDX-License-Identifier: EUPL-1.2
import type { Static } from '@naober/contracts'
import { KloptNiet, Kloptuitkomst } from '@naober/contracts/initiatieven/element'
import { Codes } from '../kern/codes.ts'
import type { Dag } from '../kern/day.ts'
import { Onderdeel, type Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'

const WAT = new Codes(KloptNiet)
const UITKOMSTEN = new Codes(Kloptuitkomst)

/** Somebody's word that something is not right, and what was answered. */
export class Kloptmelding extends Onderdeel {
  readonly id: string
  readonly wat: Static<typeof KloptNiet>
  readonly op: Dag
  /** Who reported it: an opaque id. */
  door: string | null = null
  toelichting: Tekst | null = null
  /** Null while nobody answered. */
  uitkomst: Static<typeof Kloptuitkomst> | null = null
  antwoord: Tekst | null = null

  constructor(id: string, wat: Static<typeof KloptNiet>, op: Dag) {
    super()
    this.id = id
    this.wat = WAT.een(wat)
    this.op = op
  }

  beantwoord(uitkomst: Static<typeof Kloptuitkomst>, antwoord: Tekst | null): void {
    this.uitkomst = UITKOMSTEN.een(uitkomst)
    this.antwoord = antwoord
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.id)
    uit.plat(this.wat)
    uit.plat(this.op)
    uit.plat(this.door)
    uit.tekst(this.toelichting)
    uit.plat(this.uitkomst)
    uit.tekst(this.antwoord)
  }

  static laad(van: Lezer): Kloptmelding {
    const [id, wat] = [van.woord(), WAT.lees(van.woord())]
    if (wat === null) throw new TypeError('a report without what it is about')
    const melding = new Kloptmelding(id, wat, van.getal())
    melding.door = van.woordOfNiets()
    melding.toelichting = van.tekst()
    melding.uitkomst = UITKOMSTEN.lees(van.woordOfNiets())
    melding.antwoord = van.tekst()
    return melding
  }
}
