// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Asked and offered',
  titelIn: (plaats) => `Asked and offered in ${plaats}`,
  inleiding: 'What neighbours look for, and what they have to offer.',
  geenGebied: 'Choose your municipality or neighbourhood first.',
  kiesGemeente: 'Choose your municipality',
  kiesMiddel: 'Show',
  alles: 'Everything',
  kanten: { gezocht: 'Asked', aangeboden: 'Offered' },
  tot: (dag) => `until ${dag}`,
  past: 'This may go with:',
  leeg: { gezocht: 'Nobody is looking for anything now.', aangeboden: 'Nobody is offering anything now.' },
  voorbeelden: {
    gezocht: 'For example: a hall on Tuesday, or somebody who can sew.',
    aangeboden: 'For example: a shed with tools, or help with plants.'
  },
  plaats: 'Place a call',
  inleidingPlaats: 'One sentence is enough. We show what fits it, and why.',
  namens: 'For whom do you place this?',
  zelf: 'For myself',
  omschrijving: 'Would you like to tell more about it?',
  omschrijvingHint: 'You need not. Everybody can read it: give no names and no telephone number.',
  kant: 'Are you looking for something, or offering it?',
  kantkeuzen: { ZOEKT: 'I am looking for something', BIEDT: 'I am offering something' },
  soort: 'What is it?',
  hulp: 'With what?',
  wat: 'In one sentence',
  watHint: 'For example: a hall for the choir on Tuesday evening.',
  watHintBiedt: 'For example: a hall that is empty on Tuesday evening.',
  buurt: 'In which neighbourhood?',
  heel: (gemeente) => `All of ${gemeente}`,
  laatste: 'Until which day?',
  knop: 'Place this call',
  geplaatst: 'Your call is there now.',
  teruggedraaid: 'Your call has been withdrawn.',
  terug: (plaats) => `Back to ${plaats}`,
  leegveld: {
    namens: 'Choose one from the list.',
    keuze: 'Make a choice.',
    wat: 'Write down what you look for or offer.',
    dag: 'Fill in a day, for example 24-12-2026.'
  }
}
