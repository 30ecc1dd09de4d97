// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  lasAf: 'Call it off',
  vraagBesloten: 'On which day was that decided?',
  vraagReden: 'Why does it not go ahead?',
  redenHint: 'Not required. Do not name people.',
  isAfgelast: 'It has been called off.',
  laatDoorgaan: 'It goes ahead after all',
  gaatDoor: 'It goes ahead after all.'
}
