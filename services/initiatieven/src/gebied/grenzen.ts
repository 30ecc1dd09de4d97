// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { BUITEN_NEDERLAND, RING_NIET_GESLOTEN } from '@naober/contracts/initiatieven/gebied'
import { isGesloten, isInNederland, type Vlak } from '@naober/contracts/vlak'

/** Refuses a boundary that is no closed area in the Netherlands; `naam` tells which one. */
export const grensfout = (naam: string, grens: Vlak): Geweigerd<'RING_NIET_GESLOTEN' | 'BUITEN_NEDERLAND'> | null => {
  if (!isGesloten(grens)) return weiger(RING_NIET_GESLOTEN, { gebied: naam })
  if (!isInNederland(grens)) return weiger(BUITEN_NEDERLAND, { gebied: naam })
  return null
}
