// SPDX-License-Identifier: EUPL-1.2

import { metersTussen, middenVan, type Punt } from '../kern/midden.ts'
import type { Gebiedsrij } from '../kern/tabel.ts'

/** The middle of an area, or of what it lies in where its own boundary is not known. */
export const middenBij = (gebied: Gebiedsrij): Punt | null => {
  if (gebied.grens !== null) return middenVan(gebied.grens)
  return gebied.ouder && middenBij(gebied.ouder)
}

/** From the middle of an area to that of the nearest of these, in m; null where that is not known. */
export const afstandTot = (vanaf: Gebiedsrij, plekken: readonly Gebiedsrij[]): number | null => {
  const hier = middenBij(vanaf)
  const afstanden = plekken.flatMap((plek) => {
    const daar = middenBij(plek)
    return hier === null || daar === null ? [] : [metersTussen(hier, daar)]
  })
  return afstanden.length === 0 ? null : Math.min(...afstanden)
}
