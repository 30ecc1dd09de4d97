// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './cijfer.nl.ts'

export const teksten: typeof nl = {
  inGemeente: 'in the municipality',
  landelijk: 'in the Netherlands',
  cohort: 'of some of the residents',
  teKlein: 'fewer than 10: not shown',
  geen: 'not measured here',
  geschat: 'estimated',
  bron: 'Source:',
  gebied: (inwoners) => `This area has ${inwoners}.`,
  geenAantal: 'The source does not say how many people it counted.',
  voorbehouden: 'What this does not say',
  eenheden: { HUISHOUDENS: 'households', PERSONEN: 'people' }
}
