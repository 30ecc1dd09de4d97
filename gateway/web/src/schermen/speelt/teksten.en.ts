// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'What is going on here',
  titelIn: (plaats) => `What is going on in ${plaats}`,
  inleiding: 'What was asked, promised and paid, and what stands in the way.',
  onbekend: 'We do not know this place.',
  vragen: 'Requests for support',
  vraagEnAanbod: 'Wanted and offered',
  zorgen: 'Worries and promises',
  belemmeringen: 'What stands in the way',
  regelingen: 'Who can take that away',
  regelingenUitleg: 'Per ministry, with the answer of the cabinet.',
  geld: 'Money, and what falls when it ends',
  voorbeelden: 'Examples from practice',
  open: (aantal) => `${aantal} open`,
  overDatum: (aantal) => `${geteld(aantal, 'promise', 'promises')} past its day`,
  kanten: (gezocht, aangeboden) => `${gezocht} wanted · ${aangeboden} offered`,
  meldingen: (aantal) => geteld(aantal, 'report', 'reports'),
  perJaar: (bedrag, aantal) => (aantal === 0 ? 'Nothing recorded yet.' : `${bedrag} a year, as far as recorded`),
  vanHier: (aantal) => `${aantal} from here, and more from the country`
}
