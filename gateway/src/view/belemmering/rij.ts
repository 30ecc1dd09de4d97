// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import type { Gevolg, Oplossing } from '@naober/contracts/initiatieven/belemmering'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, type Tekst } from '../kern/text.ts'

export const Belemmeringfasen = keuze('GEMELD', 'OPGELOST', 'INGETROKKEN')
export type Belemmeringfase = Static<typeof Belemmeringfasen>

/** An obstacle that somebody met in practice. */
export class Belemmering extends Rij {
  /** Code in the reference table; empty while only referred to. */
  code = ''
  initiatief: Initiatief | null = null
  gebied: Gebied | null = null
  ervaring = GEEN_TEKST
  gevolg: Gevolg | null = null
  /** Period in which it stood in the way, `[van, tot)`. */
  van: Dag = OPEN_EIND
  tot: Dag = OPEN_EIND
  oplossing: Oplossing | null = null
  toelichting: Tekst | null = null
  /** A mistake: it counts on no day. */
  ingetrokken = false
  melderId: string | null = null

  /** Phase on a day; null before it was met. */
  faseOp(dag: Dag): Belemmeringfase | null {
    if (dag < this.van) return null
    if (this.ingetrokken) return 'INGETROKKEN'
    return dag < this.tot ? 'GEMELD' : 'OPGELOST'
  }
}
