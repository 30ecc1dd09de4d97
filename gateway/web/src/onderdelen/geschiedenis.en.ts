// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './geschiedenis.nl.ts'

export const teksten: typeof nl = {
  geschiedenis: 'What happened',
  vastgelegd: (dag) => `recorded on ${dag}`
}
