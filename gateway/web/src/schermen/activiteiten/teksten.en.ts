// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Activities',
  titelIn: (plaats) => `What is there to do in ${plaats}?`,
  geenGebied: 'Choose your municipality or neighbourhood first.',
  kiesGemeente: 'Choose your municipality',
  bladeren: 'Which days you see',
  vensters: { dagen: 'Seven days', week: 'Week', maand: 'Month' },
  vanaf: (dag) => `From ${dag}`,
  eerder: 'Earlier',
  nu: 'Now',
  later: 'Later',
  leeg: 'Nothing is planned here in these days.',
  straks: 'This comes next:',
  inDeBuurt: 'This is coming elsewhere in the municipality:',
  toevoegen: 'Add something',
  weekdagen: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  afgelast: 'called off',
  terug: (plaats) => `Back to ${plaats}`
}
