// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Draw an area of your own',
  inleiding: 'The borders of the municipality are not always those of residents. Draw your own area here.',
  naam: 'What is the area called?',
  naamHint: 'For example: Around the harbour.',
  soort: 'What is it?',
  soorten: { EIGEN: 'A neighbourhood of our own', DORP: 'A village', REGIO: 'A region' },
  wijze: 'How do you show it?',
  wijzen: {
    BUURTEN: 'I choose neighbourhoods from a list or on the map',
    HOEKEN: 'I point out corners on the map'
  },
  buurten: 'Which neighbourhoods belong to it?',
  hoeken: 'Point out the corners',
  hoekenHint: 'Tap on the map, the corners in order. You cannot point? Then choose neighbourhoods.',
  aantalHoeken: (aantal) => geteld(aantal, 'corner', 'corners'),
  laatsteWeg: 'Take the last corner away',
  allesWeg: 'Begin again',
  kaart: (gemeente) => `Map of ${gemeente}`,
  kaartUitleg: 'Tap a neighbourhood. With the keyboard: arrow keys to walk, Enter to choose. Again takes it away.',
  erin: (buurt) => `${buurt}: belongs to it`,
  eruit: (buurt) => `${buurt}: does not belong to it`,
  toelichting: 'Why this area?',
  toelichtingHint: 'Not required. Do not name people.',
  knop: 'Put this area on record',
  getekend: (naam) => `${naam} is on record.`,
  teruggedraaid: (naam) => `${naam} was withdrawn.`,
  terug: (plaats) => `Back to ${plaats}`,
  leeg: {
    naam: 'Fill in a name.',
    keuze: 'Make a choice.',
    buurten: 'Choose at least one neighbourhood.',
    hoeken: 'Point out at least three corners.'
  }
}
