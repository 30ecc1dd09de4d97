// SPDX-License-Identifier: EUPL-1.2
import type { Gebied, Plaats } from '../view/gebied.ts'
import type { Dag } from '../view/kern/day.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { Tabel } from '../view/kern/tabel.ts'
import type { Overzicht, Tabelklasse } from '../view/overzicht.ts'

export type Cel = string | number | boolean | null

/** A column: its name is the place of the field in the command that makes such a thing, where there is one. */
export interface Kolom<R> {
  readonly naam: string
  readonly lees: (rij: R, op: Dag) => Cel
}

/** One kind of thing as a table that everybody may read. */
export interface Blad<R extends Rij = Rij> {
  readonly naam: string
  readonly doc: string
  readonly tabel: Tabelklasse<Tabel<R>>
  readonly kolommen: readonly Kolom<R>[]
  /** Whether it is there on a day. */
  readonly bestaat: (rij: R, op: Dag) => boolean
  /** Where it is on a day. */
  readonly gebieden: (rij: R, op: Dag) => readonly Gebied[]
}

/** What is asked of a table. */
export interface Vraag {
  readonly gebied: Gebied | null
  readonly op: Dag
}

/** Declares a table, and forgets of what its rows are. */
export const blad = <R extends Rij>(opties: Blad<R>): Blad => ({
  ...opties,
  tabel: opties.tabel as never,
  kolommen: opties.kolommen as never,
  bestaat: opties.bestaat as never,
  gebieden: opties.gebieden as never
})

/** The rows of a table that are asked for, in order of id. */
export const rijenVan = (
  { tabel, bestaat, gebieden }: Blad,
  overzicht: Overzicht,
  { gebied, op }: Vraag
): readonly Rij[] => {
  const rijen = overzicht.tabel(tabel)
  const passend = (gebied === null ? rijen.rijen : rijen.inGebied(gebied)).filter(
    (rij) => rij.bekend && bestaat(rij, op) && (gebied === null || gebieden(rij, op).some((een) => een.ligtIn(gebied)))
  )
  return passend.sort((een, ander) => (een.id < ander.id ? -1 : 1))
}

/** More values in one cell. */
export const samen = (waarden: readonly string[]): Cel => (waarden.length === 0 ? null : waarden.join('|'))

/** The columns of a place, as commands take it. */
export const plaatskolommen = <R>(plaats: (rij: R, op: Dag) => Plaats | null): readonly Kolom<R>[] => [
  { naam: 'gebied.gemeente', lees: (rij, op) => plaats(rij, op)?.gebied.gemeente.code ?? null },
  { naam: 'gebied.jaar', lees: (rij, op) => plaats(rij, op)?.jaar ?? null },
  { naam: 'gebied.wijk', lees: (rij, op) => codeVan(plaats(rij, op), 'WIJK') },
  { naam: 'gebied.buurt', lees: (rij, op) => codeVan(plaats(rij, op), 'BUURT') },
  { naam: 'gebied.getekendGebiedId', lees: (rij, op) => plaats(rij, op)?.getekend?.id ?? null },
  { naam: 'voorbeelddata', lees: (rij, op) => plaats(rij, op)?.gebied.gemeente.voorbeelddata ?? null }
]

/** The area of a place, where there is one. */
export const gebiedVan = (plaats: Plaats | null | undefined): readonly Gebied[] => (plaats ? [plaats.gebied] : [])

const codeVan = (plaats: Plaats | null, niveau: Gebied['niveau']): Cel => {
  for (let gebied = plaats?.gebied ?? null; gebied !== null; gebied = gebied.ouder)
    if (gebied.niveau === niveau) return gebied.code
  return null
}
