// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './vergelijkbaar.nl.ts'

export const teksten: typeof nl = {
  kop: 'Examples like this one',
  waarin: { SOORT: 'same kind', PLAATS: 'same place', BELEMMERING: 'same obstacle' },
  alle: 'All examples from practice'
}
