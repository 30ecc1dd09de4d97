// SPDX-License-Identifier: EUPL-1.2

import type { Static } from '@naober/contracts'
import { opmerkingGeplaatst } from '@naober/contracts/initiatieven/initiatief'
import { Codes } from '../kern/codes.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'

const ALS = new Codes(opmerkingGeplaatst.schema.properties.als)
type Als = Static<typeof opmerkingGeplaatst.schema.properties.als>

/** A remark to the owners. */
export class Opmerking extends Onderdeel {
  readonly id: string
  /** Who made it: an opaque id. */
  readonly door: string
  readonly als: Als
  readonly tekst: Tekst
  readonly op: Dag

  constructor(id: string, door: string, als: Als, tekst: Tekst, op: Dag) {
    super()
    this.id = id
    this.door = door
    this.als = ALS.een(als)
    this.tekst = tekst
    this.op = op
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.id)
    uit.plat(this.door)
    uit.plat(this.als)
    uit.tekst(this.tekst)
    uit.plat(this.op)
  }

  static laad(van: Lezer): Opmerking {
    const [id, door, als] = [van.woord(), van.woord(), ALS.lees(van.woord())]
    if (als === null) throw new TypeError('a remark without a role')
    return new Opmerking(id, door, als, van.tekst() ?? GEEN_TEKST, van.getal())
  }
}

const UITKOMSTEN = ['OPEN', 'AANGENOMEN', 'AFGEWEZEN', 'INGETROKKEN'] as const
export type Voorsteluitkomst = (typeof UITKOMSTEN)[number]

/** A proposal to the owners, and what became of it. */
export class Voorstel extends Onderdeel {
  readonly id: string
  readonly door: string
  readonly toelichting: Tekst
  /** The name and purpose it proposes; null: as they are. */
  readonly naam: Tekst | null
  readonly doel: Tekst | null
  readonly op: Dag
  uitkomst: Voorsteluitkomst = 'OPEN'
  /** Day on which it was answered or taken back; OPEN_EIND while it is open. */
  beslistOp: Dag = OPEN_EIND
  /** Why it was declined. */
  reden: Tekst | null = null

  constructor(id: string, door: string, toelichting: Tekst, naam: Tekst | null, doel: Tekst | null, op: Dag) {
    super()
    this.id = id
    this.door = door
    this.toelichting = toelichting
    this.naam = naam
    this.doel = doel
    this.op = op
  }

  /** What became of it. */
  beslis(uitkomst: Voorsteluitkomst, op: Dag, reden: Tekst | null = null): void {
    this.uitkomst = uitkomst
    this.beslistOp = op
    this.reden = reden
  }

  /** What had become of it on a day. */
  uitkomstOp(dag: Dag): Voorsteluitkomst {
    return dag < this.beslistOp ? 'OPEN' : this.uitkomst
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.id)
    uit.plat(this.door)
    uit.tekst(this.toelichting)
    uit.tekst(this.naam)
    uit.tekst(this.doel)
    uit.plat(this.op)
    uit.plat(UITKOMSTEN.indexOf(this.uitkomst))
    uit.plat(this.beslistOp)
    uit.tekst(this.reden)
  }

  static laad(van: Lezer): Voorstel {
    const [id, door, toelichting] = [van.woord(), van.woord(), van.tekst() ?? GEEN_TEKST]
    const voorstel = new Voorstel(id, door, toelichting, van.tekst(), van.tekst(), van.getal())
    voorstel.beslis(UITKOMSTEN[van.getal()] ?? 'OPEN', van.getal(), van.tekst())
    return voorstel
  }
}
