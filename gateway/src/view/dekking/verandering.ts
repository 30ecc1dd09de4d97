// SPDX-License-Identifier: EUPL-1.2
import { type Element, Elementen } from '../element.ts'
import type { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import { type Initiatief, Initiatieven } from '../initiatief.ts'
import type { Dag } from '../kern/day.ts'
import type { Rij } from '../kern/rij.ts'
import type { Tabel } from '../kern/tabel.ts'
import type { Overzicht } from '../overzicht.ts'
import { type Omtrek, omtrekVan } from './omtrek.ts'

/** What became of something between two days: it came, it ended or went elsewhere, or it is there otherwise. */
export type Veranderingsoort = 'NIEUW' | 'OPGEHOUDEN' | 'VERANDERD'

/** Something that is not in a place as it was there on an earlier day. */
export interface Verandering {
  readonly id: string
  readonly rij: Initiatief | Element
  readonly wat: Veranderingsoort
  readonly van: Dag
}

/** What there is to compare on a day: null where it was not there, and otherwise what can become another. */
type Stand<R> = (rij: R, omtrek: Omtrek, dag: Dag) => string | null

const standVan =
  <R extends Rij & { bestaatOp(dag: Dag): boolean }>(
    tabel: Tabel<R>,
    kenmerk: (rij: R, dag: Dag) => string
  ): Stand<R> =>
  (rij, omtrek, dag) => {
    const waar = rij.bestaatOp(dag) ? tabel.staanplaats(rij, dag) : null
    return waar !== null && omtrek.bevat(waar) ? `${waar.gebied.nr} ${kenmerk(rij, dag)}` : null
  }

const watVan = (toen: string | null, nu: string | null): Veranderingsoort | null => {
  if (toen === nu) return null
  return toen === null ? 'NIEUW' : nu === null ? 'OPGEHOUDEN' : 'VERANDERD'
}

/**
 * What came to a place, ended or left, or changed its phase or its spot between two days, in order of id: initiatieven
 * and elementen. What came and went in between is not told.
 */
export const veranderingenIn = (
  overzicht: Overzicht,
  plek: Gebied | GetekendGebied,
  van: Dag,
  tot: Dag
): readonly Verandering[] => {
  const [toen, nu] = [omtrekVan(plek, van), omtrekVan(plek, tot)]
  const vergelijk = <R extends Initiatief | Element>(tabel: Tabel<R>, stand: Stand<R>): Verandering[] => {
    const rijen = new Set(nu.zoekIn.flatMap((gebied) => tabel.inGebied(gebied)))
    return [...rijen].flatMap((rij) => {
      const wat = watVan(stand(rij, toen, van), stand(rij, nu, tot))
      return wat === null ? [] : [{ id: rij.id, rij, wat, van }]
    })
  }
  const [initiatieven, elementen] = [overzicht.tabel(Initiatieven), overzicht.tabel(Elementen)]
  return [
    ...vergelijk(
      initiatieven,
      standVan(initiatieven, (rij, dag) => rij.faseOp(dag) ?? '')
    ),
    ...vergelijk(
      elementen,
      standVan(elementen, (rij, dag) => rij.plekOp(dag)?.adres?.tekst ?? '')
    )
  ].sort((een, ander) => (een.id < ander.id ? -1 : 1))
}
