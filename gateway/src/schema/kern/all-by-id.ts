// SPDX-License-Identifier: EUPL-1.2
import type { Rij } from '../../view/kern/rij.ts'
import { voegOpIdIn } from '../../view/kern/sorted.ts'
import type { Tabel } from '../../view/kern/tabel.ts'

/** When more rows than this are new, sorting at once is cheaper than finding each its place. */
const MANY = 1_000

const lists = new WeakMap<object, Rij[]>()

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
