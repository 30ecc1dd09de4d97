// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl, vormen as nlVormen } from './teksten.nl.ts'

export const vormen: typeof nlVormen = {
  COLLECTIEF: 'For people together',
  INDIVIDUEEL: 'For one person at a time'
}

export const teksten: typeof nl = {
  titel: 'Record what is there',
  inleiding: 'This way neighbours find what is already there. What is gone counts too.',
  soort: 'What is it?',
  soorten: {
    INFORMELE_DIENST: 'Informal service',
    FORMELE_DIENST: 'Formal service',
    FYSIEKE_VOORZIENING: 'Physical facility',
    ICT_VOORZIENING: 'ICT facility',
    VERBINDINGSPERSOON: 'Connecting role'
  },
  naam: 'What is it called?',
  naamHint: 'For example: Shopping bike. Do not name people.',
  omschrijving: 'What is there to do or to get?',
  omschrijvingHint: 'Not required. Use plain words.',
  laag: 'Who takes care of it?',
  lagen: { INFORMEEL: 'Residents themselves', FORMEEL: 'An organisation' },
  vorm: 'Who is it for?',
  alledaagseZaak: 'Is it for something of every day?',
  geenZaak: 'No, or something else',
  contactFunctie: 'Which role can people turn to?',
  contactFunctieHint: 'Not required. For example: host. No name.',
  contactBereikbaar: 'How or where can that role be reached?',
  buurt: 'In which neighbourhood?',
  heel: (gemeente) => `All of ${gemeente}`,
  adres: 'At which address?',
  adresHint: "Not required. Not an address of somebody's home.",
  op: 'Since when?',
  opHint: 'Not sure? Choose a day that comes close.',
  knop: 'Put it on record',
  terug: (plaats) => `Back to ${plaats}`,
  gedaan: (naam) => `${naam} is on record.`,
  teruggedraaid: (naam) => `${naam} is off the map again.`,
  leeg: {
    soort: 'Choose what it is.',
    naam: 'Fill in a name.',
    laag: 'Choose who takes care of it.',
    vorm: 'Choose who it is for.',
    contact: 'Fill in role and how to reach it together.',
    buurt: 'Choose a neighbourhood or the whole municipality.',
    op: 'Fill in a day, for example 21-11-2026.'
  }
}
