// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './meenemen.nl.ts'

export const teksten: typeof nl = {
  neemMee: 'Take this along as a table:',
  bladen: { initiatieven: 'of initiatives', elementen: 'of what else is there', activiteiten: 'of activities' },
  drukAf: 'Print'
}
