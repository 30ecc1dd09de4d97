// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import type { Plaatssoort, Uitkomst, Voorbeeldsoort } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'

export const Voorbeeldfasen = keuze('CONCEPT', 'GEPUBLICEERD', 'INGETROKKEN')
export type Voorbeeldfase = Static<typeof Voorbeeldfasen>

/** An example applied elsewhere, with what became of it. */
export class Toepassing extends Onderdeel {
  readonly id: string
  readonly initiatief: Initiatief | null
  readonly gebied: Gebied
  readonly toelichting: Tekst | null
  readonly op: Dag
  toepasserId: string | null = null
  /** Null while nobody told. */
  uitkomst: Uitkomst | null = null
  lessen: Tekst | null = null
  verteldOp: Dag = OPEN_EIND

  constructor(id: string, initiatief: Initiatief | null, gebied: Gebied, toelichting: Tekst | null, op: Dag) {
    super()
    this.id = id
    this.initiatief = initiatief
    this.gebied = gebied
    this.toelichting = toelichting
    this.op = op
  }

  /** What had been told of it on a day. */
  uitkomstOp(dag: Dag): Uitkomst | null {
    return dag < this.verteldOp ? null : this.uitkomst
  }
}

/** How often an example was applied, and what became of it. */
export interface Uitkomsten {
  readonly toegepast: number
  readonly werkte: number
  readonly werkteDeels: number
  readonly werkteNiet: number
}

/** An example from practice. */
export class Praktijkvoorbeeld extends Rij {
  titel = GEEN_TEKST
  soort: Voorbeeldsoort | null = null
  plaatsen: Plaatssoort[] = leeg()
  /** Codes in the reference table. */
  belemmeringen: string[] = leeg()
  aanpak = GEEN_TEKST
  succes = GEEN_TEKST
  dilemma = GEEN_TEKST
  vindplaats: Tekst | null = null
  initiatief: Initiatief | null = null
  gebied: Gebied | null = null
  op: Dag = OPEN_EIND
  /** First day that it stood published; OPEN_EIND for a draft. */
  gepubliceerdOp: Dag = OPEN_EIND
  ingetrokken = false
  toepassingen: Toepassing[] = leeg()
  opstellerId: string | null = null

  /** Phase now. */
  get fase(): Voorbeeldfase {
    if (this.ingetrokken) return 'INGETROKKEN'
    return this.gepubliceerdOp === OPEN_EIND ? 'CONCEPT' : 'GEPUBLICEERD'
  }

  /** True when everybody could read it on a day. */
  openbaarOp(dag: Dag): boolean {
    return !this.ingetrokken && this.gepubliceerdOp <= dag
  }

  /** What was known on a day of how it went elsewhere. */
  uitkomstenOp(dag: Dag): Uitkomsten {
    const telling = { toegepast: 0, WERKTE: 0, WERKTE_DEELS: 0, WERKTE_NIET: 0 }
    for (const een of this.toepassingen) {
      if (een.op > dag) continue
      telling.toegepast++
      const uitkomst = een.uitkomstOp(dag)
      if (uitkomst !== null) telling[uitkomst]++
    }
    const { toegepast, WERKTE: werkte, WERKTE_DEELS: werkteDeels, WERKTE_NIET: werkteNiet } = telling
    return { toegepast, werkte, werkteDeels, werkteNiet }
  }
}
