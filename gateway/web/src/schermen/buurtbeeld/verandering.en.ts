// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './verandering.nl.ts'

export const teksten: typeof nl = {
  kop: (dag) => `Then and now: what changed since ${dag}`,
  uitleg: 'What began and ended in between is not here.',
  geen: 'We know of no difference between then and now.',
  soorten: {
    NIEUW: 'New',
    OPGEHOUDEN: 'Ended or gone elsewhere',
    VERANDERD: 'Changed'
  },
  nuIn: (plaats) => `Now in ${plaats}.`,
  eerstEnNu: (toen, nu) => `First ${toen}, now ${nu}.`,
  enMeer: (aantal) => `and ${geteld(aantal, 'more thing', 'more things')}`
}
