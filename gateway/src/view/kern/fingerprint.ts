// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Overzicht } from '../overzicht.ts'
import { Schrijver } from './velden.ts'

/**
 * Hash over all rows with their history, in an order that does not depend on how they came in: equal for two views of
 * the same commits, whatever the batches, the snapshots between and the number of restarts. Walks through everything.
 */
export const vingerafdruk = (overzicht: Overzicht): string => {
  const hash = createHash('sha256')
  const schrijver = new Schrijver((rij) => `${rij.tabel.naam} ${rij.id}`)
  for (const tabel of overzicht.tabellen) {
    const rijen = [...tabel.rijen].sort((een, ander) => (een.id < ander.id ? -1 : 1))
    for (const rij of rijen) {
      schrijver.uit = [tabel.naam, rij.id, rij.versie, rij.bekend]
      tabel.bewaar(rij, schrijver)
      for (const { at, dag, positie, versie, type, over, detail } of overzicht.geschiedenis(rij)) {
        schrijver.uit.push(at, dag, positie, versie, type, over === null ? detail : over.id)
      }
      hash.update(JSON.stringify(schrijver.uit))
    }
  }
  return hash.digest('base64url')
}
