// SPDX-License-Identifier: EUPL-1.2
import type { Eenheid } from '../gql/graphql.ts'
import { teksten } from './cijfer.nl.ts'
import { getal } from './datum.ts'

/** Whether figures in it say themselves how many were counted: a share or a mean does not. */
export const isAantal = (eenheid: Eenheid): boolean => eenheid !== 'PROCENT' && eenheid !== 'DUIZEND_EURO'

/** A figure with its unit, as it is read: `26%`, `1.825 personen`. */
export function inEenheid(waarde: number, eenheid: Eenheid): string {
  if (eenheid === 'PROCENT') return `${getal(waarde)}%`
  if (eenheid === 'DUIZEND_EURO') return `€ ${getal(Math.round(waarde * 1000))}`
  return eenheid === 'AANTAL' ? getal(waarde) : `${getal(waarde)} ${teksten.eenheden[eenheid]}`
}
