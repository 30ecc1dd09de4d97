// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/voorbeeld/vergelijkbaar', {
  kop: 'Voorbeelden die hierop lijken',
  waarin: { SOORT: 'zelfde soort', PLAATS: 'zelfde plek', BELEMMERING: 'zelfde belemmering' },
  alle: 'Alle voorbeelden uit de praktijk'
})
