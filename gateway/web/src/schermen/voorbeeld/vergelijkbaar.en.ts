// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './vergelijkbaar.nl.ts'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

export const teksten: typeof nl = {
  kop: 'What worked elsewhere',
  waarin: { SOORT: 'kind', PLAATS: 'place', BELEMMERING: 'obstacle' },
  zelfde: (waarin) => `same ${listed.format(new Set(waarin))}`,
  alle: 'All examples from practice'
}
