// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Add something',
  inleiding: 'What would you like to put on the map?',
  beginnen: 'I want to start something',
  weten: 'I know something that is already there',
  soorten: {
    INFORMELE_DIENST: { naam: 'An informal service', uitleg: 'Residents help each other, for example with transport.' },
    FORMELE_DIENST: { naam: 'A formal service', uitleg: 'An organisation helps, for example with day care.' },
    FYSIEKE_VOORZIENING: { naam: 'A facility', uitleg: 'For example a shop, a school or a bus stop.' },
    ICT_VOORZIENING: { naam: 'An ICT facility', uitleg: 'For example a neighbourhood app or a website.' },
    VERBINDINGSPERSOON: { naam: 'A connecting role', uitleg: 'The role, never the name of a person.' }
  },
  delen: 'I look for something, or offer it',
  vertellen: 'Tell something',
  zorg: { naam: 'A worry', uitleg: 'About a plan, or about what changes.' },
  belemmering: { naam: 'What held you back', uitleg: 'A rule, money or something else that stood in the way.' },
  voorbeeld: { naam: 'An example', uitleg: 'What worked, and what stays hard.' },
  oproep: 'A call',
  oproepUitleg: 'For example a hall, help or tools.',
  lijst: 'I have a list',
  importeren: 'Read a list in',
  importerenUitleg: 'Out of a spreadsheet, all at once.',
  terug: 'Back to what is there'
}
