// SPDX-License-Identifier: EUPL-1.2
import type { Activiteitfase } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { type Dag, dagVan, datumVan } from '../kern/day.ts'
import type { Tekst } from '../kern/text.ts'
import { type Ontmoeting, tijdVan } from './rij.ts'

/** When it is: local day, minutes since midnight, and how long in minutes. */
export interface Moment {
  readonly dag: Dag
  readonly minuut: number
  readonly duur: number
}

interface Stand {
  readonly fase: Activiteitfase
  /** How many came; null where nobody told. */
  readonly aantal: number | null
  readonly reden: Tekst | null
}

/** Phase as it was known on a day: what had not been yet, was planned. */
export const faseOp = (fase: Activiteitfase, dag: Dag, op: Dag): Activiteitfase =>
  fase === 'DOORGEGAAN' && dag > op ? 'GEPLAND' : fase

/** Something on a day: an activiteit, or one occurrence of a series. Made for an answer, never kept. */
export class Keer {
  readonly rij: Ontmoeting
  /** Original day: with the row its identity, wherever it was moved to. */
  readonly keer: Dag
  readonly moment: Moment
  readonly stand: Stand
  /** Key in a list in order of time. */
  readonly id: string

  constructor(rij: Ontmoeting, keer: Dag, moment: Moment, stand: Stand) {
    this.rij = rij
    this.keer = keer
    this.moment = moment
    this.stand = stand
    this.id = `${datumVan(moment.dag)}T${tijdVan(moment.minuut)}~${rij.id}~${keer}`
  }
}

/**
 * What falls on the days `[van, tot)`, in order of time. What an initiatief planned for after it stopped is not there, nor
 * anything of one that was a mistake: nobody will open the door. Each row waits at the next day on which it falls, and only the days that are read are
 * made: the first page of a quarter in a large gemeente costs what happens there in a day.
 */
export class Agenda implements Iterable<Keer> {
  readonly #rijen: readonly Ontmoeting[]
  readonly #van: Dag
  readonly #tot: Dag

  constructor(rijen: readonly Ontmoeting[], van: Dag, tot: Dag) {
    this.#rijen = rijen
    this.#van = van
    this.#tot = tot
  }

  [Symbol.iterator](): Generator<Keer> {
    return this.#vanaf(this.#van)
  }

  /** What comes after this id, be it there or not; the days before it are not looked at. */
  *na(id: string): Generator<Keer> {
    const dag = /^\d{4}-\d\d-\d\dT/.test(id) ? dagVan(id.slice(0, 10)) : this.#van
    for (const keer of this.#vanaf(Math.max(dag, this.#van))) if (keer.id > id) yield keer
  }

  *#vanaf(begin: Dag): Generator<Keer> {
    const wachtend = new Map<Dag, Ontmoeting[]>()
    const wacht = (rij: Ontmoeting, dag: Dag) => {
      const volgende = rij.eersteVanaf(dag)
      if (volgende === null || volgende >= this.#tot) return
      const daar = wachtend.get(volgende)
      if (daar === undefined) wachtend.set(volgende, [rij])
      else daar.push(rij)
    }
    for (const rij of this.#rijen) if (rij.bekend) wacht(rij, begin)
    for (let dag = begin; dag < this.#tot && wachtend.size > 0; dag++) {
      const rijen = wachtend.get(dag)
      if (rijen === undefined) continue
      wachtend.delete(dag)
      yield* opDag(rijen, dag)
      for (const rij of rijen) wacht(rij, dag + 1)
    }
  }
}

/** Whether there is somebody to open the door: not of an initiatief that stopped, or that was a mistake. */
const gaatOpen = ({ initiatief }: Ontmoeting, dag: Dag): boolean =>
  initiatief === null || (!initiatief.vergissing && initiatief.faseOp(dag) !== 'GESTOPT')

const opDag = (rijen: readonly Ontmoeting[], dag: Dag): readonly Keer[] => {
  const keren: Keer[] = []
  for (const rij of rijen) if (gaatOpen(rij, dag)) rij.verzamel(dag, dag + 1, keren)
  return keren.sort((een, ander) => (een.id < ander.id ? -1 : 1))
}
