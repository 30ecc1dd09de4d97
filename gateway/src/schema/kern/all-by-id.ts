// SPDX-License-Identifier: EUPL-1.2
import type { Rij } from '../../view/kern/rij.ts'
import { voegOpIdIn } from '../../view/kern/sorted.ts'
import type { Gebiedsrij, Tabel } from '../../view/kern/tabel.ts'

/** When more rows than this are new, sorting at once is cheaper than finding each its place. */
const MANY = 1_000

const lists = new WeakMap<object, Rij[]>()

/**
 * Rows that a list looks through, in order of id: of an area (undefined: one that nobody knows), or all; of these only
 * those with one of the ids, where these are given.
 */
export const rowsFor = <R extends Rij>(
  tabel: Tabel<R>,
  waar: Gebiedsrij | null | undefined,
  ids?: readonly string[] | null
): readonly R[] => {
  if (waar === undefined) return []
  if (ids) return theseById(tabel, ids)
  return waar === null ? allById(tabel) : tabel.inGebied(waar)
}

/** Those of these rows with one of the ids, where these are given. */
export const onlyOf = <R extends Rij>(rijen: readonly R[], ids: readonly string[] | null | undefined): readonly R[] =>
  ids ? rijen.filter(({ id }) => ids.includes(id)) : rijen

const theseById = <R extends Rij>(tabel: Tabel<R>, ids: readonly string[]): readonly R[] =>
  [...new Set(ids)].sort().flatMap((id) => tabel.get(id) ?? [])

/** All rows of a kind in order of id. Rows are only ever added, so the list is kept and brought up to date. */
export const allById = <R extends Rij>(tabel: Tabel<R>): readonly R[] => {
  const lijst = (lists.get(tabel) ?? []) as R[]
  const { rijen } = tabel
  if (rijen.length - lijst.length > MANY) {
    const alle = [...rijen].sort((een, ander) => (een.id < ander.id ? -1 : 1))
    lists.set(tabel, alle)
    return alle
  }
  for (let i = lijst.length; i < rijen.length; i++) {
    const rij = rijen[i]
    if (rij !== undefined) voegOpIdIn(lijst, rij)
  }
  lists.set(tabel, lijst)
  return lijst
}
