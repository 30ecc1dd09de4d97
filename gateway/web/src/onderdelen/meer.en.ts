// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './meer.nl.ts'

export const teksten: typeof nl = {
  eerste: (getoond, aantal) => `These are the first ${getoond} of ${aantal}.`,
  toonMeer: 'Show more'
}
