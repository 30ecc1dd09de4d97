// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './waar.nl.ts'

export const teksten: typeof nl = {
  buurt: 'In which neighbourhood?',
  heel: (gemeente) => `All of ${gemeente}`,
  over: (naam) => `This is about ${naam}.`,
  onbekend: 'We do not know this initiative.'
}
