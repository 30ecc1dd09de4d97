// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  kop: 'What you can do',
  vulIn: 'Fill in something.',
  kies: 'Make a choice.',
  kiesUitLijst: 'Choose one from the list.',
  geenDag: 'Fill in a day, for example 24-12-2026.',
  geenTijd: 'Fill in a time, for example 19:30.',
  geenGetal: 'Fill in a whole number, for example 12.',
  geenBedrag: 'Fill in an amount, for example 1.250.',
  bedragHint: 'In euro, for example 1.250.',
  verstuur: 'Record this',
  bezig: 'Saving …',
  teruggedraaid: 'That has been undone.',
  laden: 'One moment …',
  naarBegin: 'To the beginning',
  onbekendUitleg: 'Perhaps the address is not right, or it was not there yet on this day.',
  geenGebied: 'Choose your municipality or neighbourhood first.',
  kiesGemeente: 'Choose your municipality',
  terug: (naam) => `Back to ${naam}`,
  alles: 'Everything',
  toon: 'Show',
  geenNamen: 'Use plain words. Do not name people.'
}
