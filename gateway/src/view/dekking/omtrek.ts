// SPDX-License-Identifier: EUPL-1.2
import { Gebied } from '../gebied.ts'
import { buurtenIn } from '../getekend-gebied/buurten.ts'
import { GetekendeGebieden, type GetekendGebied } from '../getekend-gebied.ts'
import type { Dag } from '../kern/day.ts'
import { type Telling, telWaar } from '../kern/elementen.ts'
import type { Rij } from '../kern/rij.ts'
import type { Staanplaats, Tabel } from '../kern/tabel.ts'
import type { Overzicht } from '../overzicht.ts'

/** An area to count in on a day: a gemeente, wijk or buurt, or one that residents drew. */
export interface Omtrek {
  /** What lies here may lie in it. */
  readonly zoekIn: readonly Gebied[]
  /** The buurten of the division of the day that lie in it, by code. */
  readonly buurten: readonly Gebied[]
  /** Whether something that stands there counts. */
  readonly bevat: (waar: Staanplaats) => boolean
}

const buurtenVan = (gebied: Gebied): readonly Gebied[] =>
  gebied.niveau === 'BUURT' ? [gebied] : gebied.delen.flatMap(buurtenVan)

const omtrekVanGebied = (gebied: Gebied, dag: Dag): Omtrek => ({
  zoekIn: [gebied],
  buurten: buurtenVan(gebied).filter((buurt) => buurt.bestaatOp(dag)),
  bevat: ({ gebied: hier }) => ligtIn(hier, gebied)
})

/** What names the drawn area counts, and what lies in a buurt with its middle in it. Source: C34, see docs/bronnen.md. */
const omtrekVanGetekend = (getekend: GetekendGebied, dag: Dag): Omtrek => {
  const buurten = buurtenIn(getekend, dag)
  const erin = new Set<Rij>(buurten)
  return {
    zoekIn: getekend.gemeenten,
    buurten,
    bevat: (waar) => waar.getekend === getekend || erin.has(waar.gebied)
  }
}

export const omtrekVan = (plek: Gebied | GetekendGebied, dag: Dag): Omtrek =>
  plek instanceof Gebied ? omtrekVanGebied(plek, dag) : omtrekVanGetekend(plek, dag)

/** The area that residents drew with this id, to count in on a day; null where none has it. */
export const getekendeOmtrek = (overzicht: Overzicht, id: string | null | undefined, dag: Dag): Omtrek | null => {
  const getekend = id == null ? undefined : overzicht.tabel(GetekendeGebieden).get(id)
  return getekend?.bekend ? omtrekVanGetekend(getekend, dag) : null
}

const ligtIn = (hier: Staanplaats['gebied'] | null, gebied: Gebied): boolean =>
  hier !== null && (hier === gebied || ligtIn(hier.ouder, gebied))

/** Rows of a kind that stand in the area on a day, each once, in order of id. */
export const rijenIn = <R extends Rij>(tabel: Tabel<R>, omtrek: Omtrek, dag: Dag): readonly R[] => {
  const gevonden = new Set<R>()
  for (const gebied of omtrek.zoekIn) {
    for (const rij of tabel.inGebied(gebied)) {
      const waar = tabel.staanplaats(rij, dag)
      if (waar !== null && omtrek.bevat(waar)) gevonden.add(rij)
    }
  }
  return omtrek.zoekIn.length < 2 ? [...gevonden] : [...gevonden].sort((een, ander) => (een.id < ander.id ? -1 : 1))
}

/** Counts the eight kinds in the area on a day. */
export const telIn = (tabellen: readonly Tabel<Rij>[], omtrek: Omtrek, dag: Dag): Telling =>
  telWaar(tabellen, dag, (tabel) => rijenIn(tabel, omtrek, dag))
