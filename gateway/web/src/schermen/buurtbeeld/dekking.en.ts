// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './dekking.nl.ts'

export const teksten: typeof nl = {
  kop: (plaats) => `Blank spots in ${plaats}`,
  uitleg: 'Blank means: we know of nothing. That is not the same as nothing.',
  perSoort: 'The eight kinds, counted per neighbourhood',
  gedekt: (gedekt, alle) => `something is known in ${gedekt} of ${alle} neighbourhoods.`,
  zonder: 'Nothing known yet in:',
  enMeer: (aantal) => `and ${geteld(aantal, 'more neighbourhood', 'more neighbourhoods')}`,
  deels: 'Not everything is kept yet.',
  niet: 'not connected yet',
  perBuurt: 'Per neighbourhood: an initiative, somebody who connects and a place',
  lappen: {
    NETWERK: 'An initiative',
    VERBINDINGSPERSOON: 'Somebody who connects',
    ONTMOETINGSPLEK: 'A place to meet'
  },
  standen: { GEDEKT: 'is there', LEEG: 'blank', NOG_NIET_AANGESLOTEN: 'not connected yet' },
  schakels: (plaats) => `What asks for attention in ${plaats}`,
  schakelsUitleg: 'No judgement. Each says what was counted.',
  geenSchakels: 'Nothing asks for attention here now.',
  verbinding: (een, ander) => `${een} and ${ander}`
}
