// SPDX-License-Identifier: EUPL-1.2
import type { Activiteitfase } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { type Dag, datumVan } from '../kern/day.ts'
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
 * What falls on the days `[van, tot)`, in order of time. What an initiatief planned for after it stopped is not there:
 * nobody will open the door.
 */
export const kerenIn = (rijen: readonly Ontmoeting[], van: Dag, tot: Dag): readonly Keer[] => {
  const keren: Keer[] = []
  for (const rij of rijen) if (rij.bekend) rij.verzamel(van, tot, keren)
  return keren
    .filter(({ rij, moment }) => rij.initiatief?.faseOp(moment.dag) !== 'GESTOPT')
    .sort((een, ander) => (een.id < ander.id ? -1 : 1))
}
