// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Start an initiative',
  inleiding: 'Starting small is fine. You can change everything later.',
  naam: 'What is it called?',
  naamHint: 'For example: Eating together in Church Street.',
  doel: 'What is it about?',
  doelHint: 'Use plain words. Do not name people.',
  soort: 'What is it?',
  soortUitleg: {
    BEWONERSINITIATIEF: 'Residents do something together for the neighbourhood.',
    ORGANISATIENETWERK: 'Organisations work together on one goal.',
    WOONINITIATIEF: 'People come to live near each other and help each other.'
  },
  woonvorm: 'Which form of housing fits best?',
  woonvormHint: 'You can change this later.',
  ondervorm: 'Does the form of housing have a name of its own?',
  ondervormHint: 'Not required. For example: harmonica housing.',
  netwerk: 'About the network',
  scenario: 'How long is it meant to last?',
  waardesoorten: 'Who benefits most?',
  legitimatie: 'How do you know that the network works well?',
  heel: (gemeente) => `All of ${gemeente}`,
  buurt: 'In which neighbourhood?',
  buurtHint: 'Is it for everyone? Then choose the whole municipality.',
  op: 'Since when?',
  opHint: 'Not sure? Choose a day that comes close.',
  knop: 'Start this initiative',
  leeg: {
    naam: 'Fill in a name.',
    doel: 'Write down what it is about.',
    soort: 'Choose what it is.',
    woonvorm: 'Choose a form of housing.',
    buurt: 'Choose a neighbourhood or the whole municipality.',
    op: 'Fill in a day, for example 21-11-2026.',
    netwerk: 'Answer this question briefly.',
    keuze: 'Make a choice.',
    waardesoorten: 'Choose at least one.'
  },
  gestart: (naam) => `${naam} is there now.`,
  teruggedraaid: (naam) => `${naam} has been undone.`,
  terug: (plaats) => `Back to ${plaats}`
}
