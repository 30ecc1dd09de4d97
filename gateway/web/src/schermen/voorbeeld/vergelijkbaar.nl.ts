// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

const opgesomd = new Intl.ListFormat('nl', { type: 'conjunction' })

export const teksten = catalogus('schermen/voorbeeld/vergelijkbaar', {
  kop: 'Wat elders werkte',
  waarin: { SOORT: 'soort', PLAATS: 'plek', BELEMMERING: 'belemmering' },
  zelfde: (waarin: readonly string[]) => `zelfde ${opgesomd.format(new Set(waarin))}`,
  alle: 'Alle voorbeelden uit de praktijk'
})
