// SPDX-License-Identifier: EUPL-1.2
import type { Gebied } from '../gebied.ts'
import type { Overzicht } from '../overzicht.ts'
import type { Ontvanger } from './rij.ts'

/** What something has goes where it goes and ends when it ends: who looks at its money, or at the areas of that, is told. */
export const geldVolgt = (overzicht: Overzicht, { geld }: Ontvanger): void => {
  for (const regel of geld) {
    regel.tabel.indexeer(regel)
    overzicht.raak(regel)
    for (const gebied of regel.gebieden)
      for (let hier: Gebied | null = gebied; hier !== null; hier = hier.ouder) overzicht.raakStil(hier)
  }
}
