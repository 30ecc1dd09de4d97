// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import {
  GEMEENTE_EERST_DAGEN,
  type NietGehonoreerdReden,
  type Ondersteuningssoort
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import type { SteunpuntCode } from '@naober/contracts/referentie/steunpunten'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import { beginVan, periodenVan, type Stap, waardeOp } from '../kern/timeline.ts'

export const Vraagfasen = keuze('GESTELD', 'OPGEPAKT', 'DOORGELEID', 'BEANTWOORD', 'NIET_GEHONOREERD', 'INGETROKKEN')
export type Vraagfase = Static<typeof Vraagfasen>

/** Where a question lies or lay: with the gemeente (no steunpunt), or with a steunpunt, and why it came there. */
export class Route extends Onderdeel {
  readonly steunpunt: SteunpuntCode | null
  readonly reden: Tekst | null

  constructor(steunpunt: SteunpuntCode | null, reden: Tekst | null) {
    super()
    this.steunpunt = steunpunt
    this.reden = reden
  }
}

/** A part of the route with the days that it was open there, to the asked day; `tot` is null where it still lies. */
export interface Routedeel {
  readonly route: Route
  readonly van: Dag
  readonly tot: Dag | null
  readonly dagen: number
}

/** A question of an initiatief for support. */
export class Ondersteuningsvraag extends Rij {
  /** Null while only referred to. */
  soort: Static<typeof Ondersteuningssoort> | null = null
  vraag = GEEN_TEKST
  /** In cents. */
  bedrag: number | null = null
  initiatief: Initiatief | null = null
  /** Where the initiatief was when it asked. */
  gebied: Gebied | null = null
  routes: Stap<Route> | null = null
  /** The day on which it was recorded here: from then on the gemeente has her weeks. OPEN_EIND while only referred to. */
  vastgelegdOp: Dag = OPEN_EIND
  fasen: Stap<Vraagfase> | null = null
  /** Function of who works on it, where it lies now. */
  behandelaar: Tekst | null = null
  antwoord: Tekst | null = null
  /** What was given, in cents. */
  toegekend: number | null = null
  reden: Static<typeof NietGehonoreerdReden> | null = null
  /** First day that it was not open any more; OPEN_EIND while it is. */
  tot: Dag = OPEN_EIND
  vragerId: string | null = null

  /** Phase on a day; null before it was asked. */
  faseOp(dag: Dag): Vraagfase | null {
    return waardeOp(this.fasen, dag)
  }

  /** Since when the last who took it up works on it; null while nobody did. */
  get opgepaktOp(): Dag | null {
    for (let stap = this.fasen; stap !== null; stap = stap.eerder) if (stap.waarde === 'OPGEPAKT') return stap.sinds
    return null
  }

  /** The steunpunt where it lay on a day; null with the gemeente, undefined before it was asked. */
  steunpuntOp(dag: Dag): SteunpuntCode | null | undefined {
    return waardeOp(this.routes, dag)?.steunpunt
  }

  /** True once others than the gemeente may send it on: it went on before, or she had her weeks. */
  magVerderOp(dag: Dag): boolean {
    return this.routes !== null && (this.routes.eerder !== null || dag - this.vastgelegdOp >= GEMEENTE_EERST_DAGEN)
  }

  /** True on the days that it waited for an answer. */
  openOp(dag: Dag): boolean {
    return this.faseOp(dag) !== null && dag < this.tot
  }

  /** Days that it was open in all, to a day. */
  dagenOpenOp(dag: Dag): number {
    return this.routes === null ? 0 : Math.max(0, Math.min(this.tot, dag) - beginVan(this.routes))
  }

  /** Its route as far as it had come on a day, oldest first. */
  routeOp(dag: Dag): readonly Routedeel[] {
    const einde = Math.min(this.tot, dag)
    return periodenVan(this.routes, dag).map(({ van, tot, waarde }) => {
      const klaar = tot !== null && tot <= einde ? tot : this.tot <= dag ? this.tot : null
      return { route: waarde, van, tot: klaar, dagen: Math.max(0, (klaar ?? dag) - van) }
    })
  }
}
