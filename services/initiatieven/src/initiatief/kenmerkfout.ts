// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { type Initiatiefsoort, KENMERK_HOORT_ER_NIET_BIJ } from '@naober/contracts/initiatieven/initiatief'

/** Refuses features of a network on what is none, and a woonvorm on what is no wooninitiatief. Source: A85. */
export const kenmerkfout = (
  soort: Initiatiefsoort,
  { netwerk, wonen }: { readonly netwerk?: object; readonly wonen?: object }
): Geweigerd<'KENMERK_HOORT_ER_NIET_BIJ'> | null => {
  if (netwerk && soort !== 'ORGANISATIENETWERK') return weiger(KENMERK_HOORT_ER_NIET_BIJ, { soort, kenmerk: 'netwerk' })
  if (wonen && soort !== 'WOONINITIATIEF') return weiger(KENMERK_HOORT_ER_NIET_BIJ, { soort, kenmerk: 'wonen' })
  return null
}
