// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/bewerken/teksten', {
  wijzig: (wat: string) => `Wijzig ${wat}`,
  bewaar: 'Bewaar',
  laatZo: 'Laat zoals het was',
  gewijzigd: 'Uw wijziging is bewaard.',
  iemandAnders: 'Iemand anders wijzigde dit blok.',
  staatErNu: 'Dit staat er nu:',
  niets: 'Hier staat nu niets.',
  neemAndere: 'Neem dat over',
  houdMijne: 'Houd wat ik schreef',
  kiesEerst: 'Kies eerst: wat u schreef, of wat er nu staat.'
})
