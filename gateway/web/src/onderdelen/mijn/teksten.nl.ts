// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/mijn/teksten', {
  mijn: 'Wat u bijhoudt',
  plan: 'Plan een activiteit',
  oproep: 'Plaats een oproep',
  vraagSteun: 'Vraag om steun',
  voor: (naam: string) => `voor ${naam}`
})
