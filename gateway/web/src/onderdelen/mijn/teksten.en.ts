// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  mijn: 'What you keep up to date',
  plan: 'Plan an activity',
  oproep: 'Place a call',
  vraagSteun: 'Ask for support',
  voor: (naam) => `for ${naam}`
}
