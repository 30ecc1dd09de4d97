// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  laden: 'One moment …',
  mislukt: 'Searching does not work now. Type it again later.',
  geen: 'There is nothing to choose from here yet.',
  niets: (gezocht) => `Nothing found with “${gezocht}”.`,
  aantal: (aantal) => (aantal === 1 ? 'There is 1.' : `These are all ${aantal}.`),
  meer: (getoond, meer) =>
    `These are ${getoond}. There ${meer === 1 ? 'is' : 'are'} ${meer} more. Type a part of the name.`
}
