// SPDX-License-Identifier: EUPL-1.2
import type { Vlak } from '@naober/contracts/vlak'
import type { Gebied, Plaats } from '../view/gebied.ts'
import { type Dag, datumVan, OPEN_EIND } from '../view/kern/day.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { Tabel } from '../view/kern/tabel.ts'
import { type Periode, periodenVan, type Stap } from '../view/kern/timeline.ts'
import type { Overzicht, Tabelklasse } from '../view/overzicht.ts'

export type Cel = string | number | boolean | null

/** A column: its name is the place of the field in the command that makes such a thing, where there is one. */
export interface Kolom<D> {
  readonly naam: string
  readonly lees: (deel: D, op: Dag) => Cel
  /**
   * The day that this speaks of, or on which it happened: on an earlier day the cell is empty, for then nobody knew. Not
   * for what was planned for a later day.
   */
  readonly sinds?: (deel: D) => Dag | null
}

/** One kind of thing as a table that everybody may read. Each line is a thing (`D` is `R`) or one of its parts. */
export interface Blad<R extends Rij = Rij, D = unknown> {
  readonly naam: string
  readonly doc: string
  readonly tabel: Tabelklasse<Tabel<R>>
  readonly kolommen: readonly Kolom<D>[]
  /** What may not be concluded from these lines, in words. */
  readonly voorbehouden?: (delen: readonly D[]) => readonly string[]
  /** What of a thing stands in the table on a day, a line each. What was withdrawn is left out for all tables alike. */
  readonly regels: (rij: R, op: Dag) => readonly D[]
  /** Where a line is on a day. */
  readonly gebieden: (deel: D, op: Dag) => readonly Gebied[]
  /** Its boundary, where it has one itself: without, it stands in the middle of its area. */
  readonly vlak?: (deel: D) => Vlak | null
  /** Things that may have lines in an area; without: those that are listed in it. */
  readonly bij?: (tabel: Tabel<R>, gebied: Gebied) => readonly R[]
  /** True where the whole country is too much for one table: it is only given of a gemeente, wijk or buurt. */
  readonly perGebied?: boolean
}

/** What is asked of a table. */
export interface Vraag {
  readonly gebied: Gebied | null
  readonly op: Dag
}

/** A line of a table, and the thing it is or is a part of. */
export interface Regel {
  readonly rij: Rij
  readonly deel: unknown
}

/** Declares a table, and forgets of what its lines are. */
export const blad = <R extends Rij, D = R>(opties: Blad<R, D>): Blad =>
  ({ ...opties, kolommen: opties.kolommen.map(totOp) }) as never

/** A column that says nothing of what was not so yet on the asked day. */
const totOp = <D>(kolom: Kolom<D>): Kolom<D> => {
  const { naam, lees, sinds } = kolom
  return sinds === undefined ? kolom : { naam, lees: (deel, op) => ((sinds(deel) ?? op) > op ? null : lees(deel, op)) }
}

/** The line of a thing that is a line itself, on the days that it is there. */
export const zelf =
  <R extends Rij>(bestaat: (rij: R, op: Dag) => boolean) =>
  (rij: R, op: Dag): readonly R[] =>
    bestaat(rij, op) ? [rij] : []

/** The lines of a thing on a day; none of what was withdrawn, or was only mentioned by others. */
export const regelsUit = ({ regels }: Blad, rij: Rij, op: Dag): readonly unknown[] =>
  rij.bekend && !rij.tabel.ingetrokken(rij) ? regels(rij, op) : []

/** The lines of a table that are asked for, in order of id of their things. */
export const regelsVan = (blad: Blad, overzicht: Overzicht, { gebied, op }: Vraag): readonly Regel[] => {
  const { tabel, gebieden, bij } = blad
  const hier = overzicht.tabel(tabel)
  const passend = gebied === null ? hier.rijen : bij === undefined ? hier.inGebied(gebied) : bij(hier, gebied)
  return passend
    .toSorted((een, ander) => (een.id < ander.id ? -1 : 1))
    .flatMap((rij) => regelsUit(blad, rij, op).map((deel) => ({ rij, deel })))
    .filter(({ deel }) => gebied === null || gebieden(deel, op).some((een) => een.ligtIn(gebied)))
}

/** More values in one cell. */
export const samen = (waarden: readonly string[]): Cel => (waarden.length === 0 ? null : waarden.join('|'))

/** A day as a date; empty for what has no end yet. */
export const datumOfLeeg = (dag: Dag | null): Cel => (dag === null || dag === OPEN_EIND ? null : datumVan(dag))

/** What had begun by a day of what held one after the other, oldest first, with whose it is. */
export const perioden = <R extends Rij, T>(
  rij: R,
  lijn: Stap<T> | null,
  op: Dag
): readonly (Periode<T> & { readonly rij: R })[] => periodenVan(lijn, op).map((periode) => ({ ...periode, rij }))

/** The columns of a place, as commands take it. */
export const plaatskolommen = <R>(plaats: (rij: R, op: Dag) => Plaats | null): readonly Kolom<R>[] => [
  { naam: 'gebied.gemeente', lees: (rij, op) => plaats(rij, op)?.gebied.gemeente.code ?? null },
  { naam: 'gebied.jaar', lees: (rij, op) => plaats(rij, op)?.jaar ?? null },
  { naam: 'gebied.wijk', lees: (rij, op) => codeOp(plaats(rij, op)?.gebied ?? null, 'WIJK') },
  { naam: 'gebied.buurt', lees: (rij, op) => codeOp(plaats(rij, op)?.gebied ?? null, 'BUURT') },
  { naam: 'gebied.getekendGebiedId', lees: (rij, op) => plaats(rij, op)?.getekend?.id ?? null },
  { naam: 'voorbeelddata', lees: (rij, op) => plaats(rij, op)?.gebied.gemeente.voorbeelddata ?? null }
]

/** The columns of an area as commands take it, where it is known without the year of its division. */
export const gebiedskolommen = <D>(gebied: (deel: D) => Gebied | null): readonly Kolom<D>[] => [
  { naam: 'gebied.gemeente', lees: (deel) => gebied(deel)?.gemeente.code ?? null },
  { naam: 'gebied.wijk', lees: (deel) => codeOp(gebied(deel), 'WIJK') },
  { naam: 'gebied.buurt', lees: (deel) => codeOp(gebied(deel), 'BUURT') },
  { naam: 'voorbeelddata', lees: (deel) => gebied(deel)?.gemeente.voorbeelddata ?? null }
]

/** The area of a place, where there is one. */
export const gebiedVan = (plaats: Plaats | null | undefined): readonly Gebied[] => (plaats ? [plaats.gebied] : [])

const codeOp = (gebied: Gebied | null, niveau: Gebied['niveau']): Cel => {
  for (let hier = gebied; hier !== null; hier = hier.ouder) if (hier.niveau === niveau) return hier.code
  return null
}
