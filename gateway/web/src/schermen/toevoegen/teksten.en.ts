// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Add something',
  inleiding: 'What would you like to put on the map?',
  waar: 'In which municipality is it?',
  plek: (plaats) => `It is about ${plaats}.`,
  anderePlek: 'Choose another place',
  concepten: 'What you began',
  conceptenUitleg: 'Only you see this, on this device. It disappears when you log out.',
  conceptVan: (dag, tijd) => `draft of ${dag}, ${tijd}`,
  zonderNaam: 'no name yet',
  vormen: {
    starten: 'Start an initiative',
    opnemen: 'Put on record what is there',
    oproep: 'Place a call',
    plannen: 'Plan an activity',
    vragen: 'Ask for support',
    tekenen: 'Draw an area of your own',
    zorg: 'Tell a worry',
    belemmering: 'Tell what held you back',
    voorbeeld: 'Draft an example',
    geld: 'Put money on record',
    partij: 'Register an organisation'
  },
  beginnen: 'I want to start something',
  weten: 'I know something that is already there',
  soorten: {
    INFORMELE_DIENST: { naam: 'An informal service', uitleg: 'Residents help each other, for example with transport.' },
    FORMELE_DIENST: { naam: 'A formal service', uitleg: 'An organisation helps, for example with day care.' },
    FYSIEKE_VOORZIENING: { naam: 'A facility', uitleg: 'For example a shop, a school or a bus stop.' },
    ICT_VOORZIENING: { naam: 'An ICT facility', uitleg: 'For example a neighbourhood app or a website.' },
    VERBINDINGSPERSOON: { naam: 'A connecting role', uitleg: 'The role, never the name of a person.' }
  },
  organisaties: 'We take part as an organisation',
  organisatie: 'An organisation',
  organisatieUitleg: 'For example a welfare organisation, a school or a shop.',
  tekenen: 'I see my neighbourhood differently',
  gebied: 'An area of your own',
  gebiedUitleg: 'Draw where you put the border of your neighbourhood.',
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
