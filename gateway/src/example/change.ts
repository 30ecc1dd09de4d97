// SPDX-License-Identifier: EUPL-1.2
import { Initiatief, initiatiefGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import { commitsOf } from '../example.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { ID, LOG } from './ids.ts'

/** How far the view of the example is. */
export const positionOf = (overzicht: Overzicht): number => overzicht.alsVan()[0]?.positie ?? 0
/** One more commit about the moestuin. */
export const change = (overzicht: Overzicht, naam = 'Moestuin'): number => {
  const positie = positionOf(overzicht) + 1
  overzicht.pas('initiatieven', LOG, commitsOf([[Initiatief, ID.moestuin, initiatiefGewijzigd({ naam })]], positie))
  return positie
}
