// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import type { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { vierkant } from './voorbeelden.ts'

/** A gemeente with one wijk and one buurt, as it is read in. */
export const indeling: OpdrachtVan<typeof leesGebiedenIn> = {
  gemeente: { code: 'GM0308', naam: 'Baarn', grens: null, inwoners: null, huishoudens: null },
  jaar: 2024,
  wijken: [{ code: 'WK030800', naam: null, grens: null, inwoners: null, huishoudens: null }],
  buurten: [
    {
      code: 'BU03080000',
      naam: 'Centrum',
      wijkcode: 'WK030800',
      grens: vierkant(),
      inwoners: 1825,
      huishoudens: 1075
    }
  ],
  bron: 'CBS, wijk- en buurtkaart',
  peildatum: '2024-01-01'
}
