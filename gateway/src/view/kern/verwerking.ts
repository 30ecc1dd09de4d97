// SPDX-License-Identifier: EUPL-1.2
import type { Elk, Gebeurtenis, SoortVan } from '@naober/contracts'
import type { Dag } from './day.ts'
import type { Rij } from './rij.ts'

/** What a handler may know of an event besides its data. One object for all events: read it, do not keep it. */
export interface Feit {
  readonly dienst: string
  readonly positie: number
  /** When it was recorded, ms since the epoch. */
  readonly at: number
  /** When it held in the world: the event's `op`, else the day it was recorded. */
  readonly dag: Dag
  /** Version of the stream after the event. */
  readonly versie: number
}

/** What the history keeps of an event beside its type: a code, or the row it is about. Never a text, never a person. */
export type Detail = string | Rij | null

type Naam<E> = E extends { readonly naam: infer N extends string } ? N : never
type Data<E> = E extends (data: infer D) => Gebeurtenis ? D : never

/** One handler per event of the aggregate: none forgotten, none invented. TekstGewist is the overzicht's own. */
export type VerwerkingVan<A, R extends Rij> = {
  readonly [E in SoortVan<A> as Exclude<Naam<E>, 'TekstGewist'>]: (rij: R, data: Data<E>, feit: Feit) => Detail
}

interface Verwerker<R extends Rij> {
  verwerk(rij: R, data: Elk, feit: Feit): Detail
}

/** The same without the shapes of the events, as the overzicht calls it. */
export type Verwerking<R extends Rij> = Readonly<Record<string, Verwerker<R>['verwerk']>>
