// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '@naober/contracts'
import type { Eindreden } from '@naober/contracts/initiatieven/financieringsregel'
import type {
  Financieringsdoel,
  Financieringsduur,
  ProgrammaCode,
  RegelingCode
} from '@naober/contracts/referentie/regelingen'
import type { Element } from '../element/rij.ts'
import type { Gebied, Plaats } from '../gebied.ts'
import { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { Rij } from '../kern/rij.ts'
import type { Tekst } from '../kern/text.ts'
import { type Stap, waardeOp } from '../kern/timeline.ts'
import { Partij } from '../partij/rij.ts'

export const Financieringsfasen = keuze('BEGINT_NOG', 'LOPEND', 'AFGELOPEN')
export type Financieringsfase = Static<typeof Financieringsfasen>

/** What receives money. */
export type Ontvanger = Initiatief | Element | Partij

const JAAR = 365

/** Money for an initiatief, an element or a partij. */
export class Financieringsregel extends Rij {
  /** Null while only referred to. */
  regeling: RegelingCode | null = null
  programma: ProgrammaCode | null = null
  lokaalProgramma: Tekst | null = null
  doel: Financieringsdoel = 'ACTIVITEIT'
  duur: Financieringsduur = 'EENMALIG'
  /** In cents: for the whole period where it is EENMALIG or TIJDELIJK, else for each year. */
  bedrag = 0
  omschrijving: Tekst | null = null
  ontvanger: Ontvanger | null = null
  financier: Partij | null = null
  plaats: Plaats | null = null
  /** First and last day; OPEN_EIND as last: no end is known. */
  vanaf: Dag = OPEN_EIND
  laatsteDag: Dag = OPEN_EIND
  fasen: Stap<Financieringsfase> | null = null
  reden: Eindreden | null = null
  /** Day on which was told that it ends soon. */
  gewaarschuwdOp: Dag | null = null
  vastleggerId: string | null = null

  /** The initiatief that it is for; null where it is for something else. */
  get initiatief(): Initiatief | null {
    return this.ontvanger instanceof Initiatief ? this.ontvanger : null
  }

  /** True where it was put on record by mistake: it never was. */
  get vergissing(): boolean {
    return this.reden === 'VERGISSING'
  }

  /**
   * Phase on a day; null before it began, or before it was recorded as to begin later; always of what was a mistake. Its
   * last day binds by itself, and so does the day on which what it is for is no more.
   */
  faseOp(dag: Dag): Financieringsfase | null {
    if (this.vergissing) return null
    const fase = waardeOp(this.fasen, dag)
    return dag > this.laatsteDag || (fase !== null && this.#isZonderOntvangerOp(dag)) ? 'AFGELOPEN' : fase
  }

  /** True from the day on which what it is for stopped, disappeared or left; always where that never was. */
  #isZonderOntvangerOp(dag: Dag): boolean {
    const { ontvanger } = this
    if (ontvanger === null) return false
    if (ontvanger instanceof Initiatief) return ontvanger.vergissing || ontvanger.faseOp(dag) === 'GESTOPT'
    if (ontvanger instanceof Partij) return ontvanger.vergissing || dag >= ontvanger.vertrokkenOp
    return ontvanger.reden === 'VERGISSING' || dag >= ontvanger.tot
  }

  /**
   * Where it counts on a day: it goes where the initiatief or element goes that it is for, unless it was recorded for
   * another place than that of its own.
   */
  plaatsOp(dag: Dag): Plaats | null {
    const { ontvanger, plaats } = this
    if (plaats === null || ontvanger === null || ontvanger instanceof Partij) return plaats
    if (!ontvanger.gebieden.includes(plaats.gebied)) return plaats
    const daar = ontvanger instanceof Initiatief ? ontvanger.plaatsOp(dag) : ontvanger.plekOp(dag)?.plaats
    return daar ?? plaats
  }

  /** Where it counts as far as is known now. */
  get laatstePlaats(): Plaats | null {
    return this.plaatsOp(OPEN_EIND)
  }

  /** Everywhere it counts or counted. */
  get gebieden(): readonly Gebied[] {
    const { ontvanger, plaats } = this
    if (plaats === null) return []
    if (ontvanger === null || ontvanger instanceof Partij) return [plaats.gebied]
    return [...new Set([plaats.gebied, ...ontvanger.gebieden])]
  }

  looptOp(dag: Dag): boolean {
    return this.faseOp(dag) === 'LOPEND'
  }

  /** Cents per year: nothing of what comes once; of what is temporary its part of a year, never more than all of it. */
  get perJaar(): number {
    if (this.duur === 'EENMALIG') return 0
    const dagen = this.laatsteDag - this.vanaf + 1
    return this.duur === 'TIJDELIJK' && dagen > JAAR ? Math.round((this.bedrag * JAAR) / dagen) : this.bedrag
  }

  /** Cents that come once. */
  get eenmalig(): number {
    return this.duur === 'EENMALIG' ? this.bedrag : 0
  }
}
