// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import type { Partij } from '../partij/rij.ts'

export const Zorgpuntfasen = keuze('GEUIT', 'TOEZEGGING', 'NAGEKOMEN', 'NIET_NAGEKOMEN', 'INGETROKKEN')
export type Zorgpuntfase = Static<typeof Zorgpuntfasen>

/** A promise about a worry. */
export class Toezegging extends Onderdeel {
  readonly toezegging: Tekst
  readonly functie: Tekst
  readonly partij: Partij | null
  /** The day by which it was promised. */
  readonly wanneer: Dag
  readonly op: Dag
  toezeggerId: string | null = null
  /** Day on which was last asked whether it was kept. */
  gevraagdOp: Dag | null = null
  /** First day that it was said whether it was kept; OPEN_EIND while nobody did. */
  beoordeeldOp: Dag = OPEN_EIND
  nagekomen = false
  toelichting: Tekst | null = null

  constructor(toezegging: Tekst, functie: Tekst, partij: Partij | null, wanneer: Dag, op: Dag) {
    super()
    this.toezegging = toezegging
    this.functie = functie
    this.partij = partij
    this.wanneer = wanneer
    this.op = op
  }

  /** What was known of it on a day. */
  standOp(dag: Dag): 'TOEZEGGING' | 'NAGEKOMEN' | 'NIET_NAGEKOMEN' {
    if (dag < this.beoordeeldOp) return 'TOEZEGGING'
    return this.nagekomen ? 'NAGEKOMEN' : 'NIET_NAGEKOMEN'
  }

  /** Days that it is past its day on a day, while nobody said whether it was kept; 0 where it is not. */
  dagenOverDatum(dag: Dag): number {
    return this.standOp(dag) === 'TOEZEGGING' ? Math.max(0, dag - this.wanneer) : 0
  }
}

/** What worries somebody about a plan, with what was promised about it. */
export class Zorgpunt extends Rij {
  waarover = GEEN_TEKST
  zorg = GEEN_TEKST
  haakje: Tekst | null = null
  initiatief: Initiatief | null = null
  gebied: Gebied | null = null
  op: Dag = OPEN_EIND
  ingetrokken = false
  /** In the order in which they were made. */
  toezeggingen: Toezegging[] = leeg()
  uiterId: string | null = null

  /** The last promise that had been made on a day. */
  toezeggingOp(dag: Dag): Toezegging | null {
    return this.toezeggingen.findLast(({ op }) => op <= dag) ?? null
  }

  /** Phase on a day; null before it was told. */
  faseOp(dag: Dag): Zorgpuntfase | null {
    if (dag < this.op) return null
    if (this.ingetrokken) return 'INGETROKKEN'
    return this.toezeggingOp(dag)?.standOp(dag) ?? 'GEUIT'
  }

  /** True when on this day a promise was past its day and nobody said whether it was kept. */
  overDatumOp(dag: Dag): boolean {
    return this.faseOp(dag) === 'TOEZEGGING' && (this.toezeggingOp(dag)?.dagenOverDatum(dag) ?? 0) > 0
  }
}
