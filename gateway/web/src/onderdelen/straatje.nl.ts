// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/straatje', {
  huizen: (aantal: number, fasen: string, licht: number) =>
    `${aantal} ${aantal === 1 ? 'huis' : 'huizen'}: ${fasen}. In ${licht} brandt licht`
})
