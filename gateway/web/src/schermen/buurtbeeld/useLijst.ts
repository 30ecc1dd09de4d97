// SPDX-License-Identifier: EUPL-1.2
import { type Bladzij, type Bladzijden, useBladzijden } from '../../app/bladzijden.ts'
import type { Operatie } from '../../app/operatie.ts'
import { useBlik } from '../../app/plek.ts'
import type { DienstStand } from '../../app/stand.ts'

/** A page of a list, as its query answers it. */
export interface Lijstblad<R> {
  readonly alsVan: readonly DienstStand[]
  readonly lijst: Bladzij<R>
}

/** What asks a page of a list: of what fits the filter, on a day, after a cursor. */
export type Lijstvraag<R, F> = Operatie<Lijstblad<R>, { filter?: F | null; op?: string | null; na?: string | null }>

/** A list, as far as its pages were asked. */
export interface Gelezen<R, F> extends Bladzijden<Lijstblad<R>, R> {
  readonly operatie: Lijstvraag<R, F>
  readonly filter: F
  readonly op: string | null
  /** Names the question; with one more page it is another. */
  readonly vraag: string
}

/** What fits the filter on the day that the address names; asked once, however many show it. */
export function useLijst<R, F>(operatie: Lijstvraag<R, F>, filter: F): Gelezen<R, F> {
  const { op } = useBlik()
  const bladzijden = useBladzijden(operatie, { filter, op }, ({ lijst }) => lijst)
  return { ...bladzijden, operatie, filter, op, vraag: JSON.stringify([operatie.hash, filter, op, bladzijden.bladen]) }
}
