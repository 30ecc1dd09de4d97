// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

const dagen = (aantal: number) => geteld(aantal, 'day', 'days')

export const teksten: typeof nl = {
  laden: 'One moment …',
  naarBegin: 'To the beginning',
  onbekend: 'We do not know this question',
  onbekendInitiatief: 'We do not know this initiative.',
  titel: (soort) => `Request for support: ${soort}`,
  titelVragen: 'Ask for support',
  inleiding: 'The municipality gets your question first. You always see where it is.',
  soort: 'What do you need?',
  soortUitleg: {
    ADVIES: 'Somebody who thinks along.',
    ZETJE: 'Help to begin or to go on.',
    GELD: 'An amount for things, a room or people.',
    PLEK: 'A room or a piece of land.',
    MENSEN: 'Hands that help.',
    UITDAAGRECHT: 'You want to take over a task of the municipality.'
  },
  vraag: 'What is your question?',
  vraagHint: 'Use plain words. Do not name people.',
  bedrag: 'How much money is it about?',
  bedragHint: 'Not required. In euro, for example 1.250.',
  knop: 'Ask this question',
  gesteld: 'Your question has been asked.',
  ingetrokken: 'The question has been withdrawn.',
  teruggedraaid: 'That has been undone.',
  trekIn: 'Withdraw the question',
  open: (aantal) => (aantal === 0 ? 'Asked today.' : `Open for ${dagen(aantal)}.`),
  duurde: (aantal) => `Was open for ${dagen(aantal)}.`,
  deVraag: 'The question',
  gevraagd: (bedrag) => `Asked: ${bedrag}.`,
  hetAntwoord: 'The answer',
  toegekend: (bedrag) => `Granted: ${bedrag}.`,
  redenen: {
    ANDERS: 'There was another reason.',
    GEEN_CAPACITEIT: 'There is nobody now who can do it.',
    GEEN_GELD: 'There is no money for it.',
    PAST_NIET: 'It does not fit what they do.',
    REGELS: 'The rules do not allow it.'
  },
  route: 'Where the question is, and was',
  ligtHier: (dag, aantal) => `since ${dag}, now ${dagen(aantal)}`,
  lagHier: (van, tot, aantal) => `from ${van} until ${tot}: ${dagen(aantal)}`,
  terug: (naam) => `Back to ${naam}`,
  leeg: {
    soort: 'Choose what you need.',
    vraag: 'Write down your question.',
    bedrag: 'Fill in an amount, for example 1.250.'
  }
}
