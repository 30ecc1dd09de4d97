// SPDX-License-Identifier: EUPL-1.2
import type {
  teksten as nl,
  soortnamen as nlSoorten,
  standen as nlStanden,
  tellingen as nlTellingen,
  velden as nlVelden
} from './teksten.nl.ts'

const rijen = (aantal: number) => (aantal === 1 ? '1 row' : `${aantal} rows`)

export const teksten: typeof nl = {
  titel: 'Read lists in',
  inleiding: 'Do you have a list in a spreadsheet? Read it in here. Nothing is sent before you say so.',
  nietIngelogd: 'You have to be signed in for this.',
  nietIngelogdUitleg: 'Choose at the top of the page who you are.',
  kiesWieUBent: 'Choose who you are',
  soort: 'What is on a row?',
  bestand: 'Your file',
  bestandHint: (mb: number) => `CSV, xlsx or ods, at most ${mb} MB. The first row names the columns.`,
  gekozen: (naam: string) => `Chosen: ${naam}`,
  geenBestand: 'Choose a file first.',
  teGroot: (mb: number) => `This file is larger than ${mb} MB. Cut it into parts.`,
  kijkNa: 'Check it',
  kijktNa: 'Checking …',
  nietGelezen: 'That did not work.',
  gezien: (naam: string, aantal: number) => `${naam}: ${rijen(aantal)}`,
  ontbreekt: 'Choose a column for:',
  allesGoed: (goed: number) => `${rijen(goed)} are right.`,
  nogNiets: 'Nothing was read in yet.',
  metFouten: (goed: number, fouten: number) => `Right: ${rijen(goed)}. With a fault: ${rijen(fouten)}.`,
  metFoutenUitleg: 'Mend your file and choose it again. Or read in only the rows that are right.',
  enNog: (aantal: number) => `And ${rijen(aantal)} more with a fault.`,
  blad: 'Which sheet?',
  voorbeeld: 'The first rows of your file',
  koppeling: 'Which column is what?',
  koppelingUitleg: 'This is our proposal. You can change it. Next time we still know.',
  moet: (naam: string) => `${naam} (needed)`,
  niet: 'not in my list',
  vast: 'the same for every row',
  woorden: 'Which word is what?',
  woordenUitleg: 'These words are in your list. Say what they are with us. Next time we still know.',
  woordenVan: (naam: string, kolom: string) => `${naam}, from the column ${kolom}`,
  woord: (woord: string, aantal: number) => `“${woord}” (${rijen(aantal)})`,
  geenCode: 'not known yet',
  laatLeeg: 'nothing, leave empty',
  meerWoorden: (aantal: number) => `There are ${aantal} more. Is this the right column?`,
  vasteWaarde: (naam: string) => `${naam}, for every row`,
  kijkOpnieuwNa: 'Check again',
  leesIn: (aantal: number) => `Read ${rijen(aantal)} in`,
  leesGoede: (aantal: number) => `Read in only what is right: ${rijen(aantal)}`,
  begint: 'Beginning …',
  anderBestand: 'Another file',
  uwImports: 'What you read in',
  nogGeen: 'You have not read in anything yet.',
  verder: (gedaan: number, totaal: number) => `${gedaan} of ${totaal}. You can close this page.`,
  verslag: 'Report per row',
  terugname: 'What stayed',
  gaVerder: 'Go on',
  neemTerug: 'Take back',
  terugUitleg: 'All that this list brought goes away again. What somebody changed since stays.',
  terugKnop: 'Take all of it back'
}

export const standen: typeof nlStanden = {
  WACHT: 'Waits for its turn.',
  BEGONNEN: 'Being read in.',
  ONDERBROKEN: 'Stands still.',
  INGELEZEN: 'Read in.',
  WORDT_TERUGGENOMEN: 'Being taken back.',
  DEELS_TERUGGENOMEN: 'Taken back in part.',
  TERUGGENOMEN: 'Taken back.'
}

export const tellingen: typeof nlTellingen = {
  INGELEZEN: (aantal: number) => `${aantal} read in`,
  WAS_ER_AL: (aantal: number) => `${aantal} there already`,
  GEWEIGERD: (aantal: number) => `${aantal} refused`,
  FOUT: (aantal: number) => `${aantal} with a fault`,
  TERUGGENOMEN: (aantal: number) => `${aantal} taken back`,
  BLIJFT_STAAN: (aantal: number) => `${aantal} stayed`
}

export const soortnamen: typeof nlSoorten = {
  partijen: 'Organisations',
  initiatieven: 'Initiatives',
  elementen: 'Services, facilities and roles',
  activiteiten: 'Activities',
  reeksen: 'Series of activities'
}

export const velden: typeof nlVelden = {
  id: 'Id of Naober',
  sleutel: 'Your own number',
  naam: 'Name',
  doel: 'Purpose',
  omschrijving: 'Description',
  soort: 'Kind',
  type: 'Type',
  op: 'Since',
  laag: 'Formal or informal',
  vorm: 'Form',
  rechtsvorm: 'Legal form',
  statutairDoel: 'Statutory purpose',
  anbi: 'ANBI',
  werkgebied: 'Works in',
  functie: 'Role of who begins it',
  openVoor: 'For whom it is open',
  uitkomsten: 'Outcomes',
  alledaagseZaak: 'Everyday matter',
  partijId: 'Organisation',
  'contact.functie': 'Role of the contact',
  'contact.bereikbaar': 'How to reach them',
  adres: 'Address',
  'gebied.gemeente': 'Municipality',
  'gebied.wijk': 'Code of the district',
  'gebied.buurt': 'Code of the neighbourhood',
  'gebied.jaar': 'Year of the division',
  'gebied.getekendGebiedId': 'Drawn area',
  initiatief: 'Initiative',
  waar: 'Where',
  wijze: 'Spontaneous or organised',
  dag: 'Day',
  tijd: 'Time',
  duurMinuten: 'Length in minutes',
  'herhaling.frequentie': 'How often',
  'herhaling.om': 'Every so many',
  'herhaling.weekdagen': 'Days of the week',
  'herhaling.maandelijksOp': 'When in the month',
  'einde.opDatum': 'Last day',
  'einde.naAantal': 'Number of times',
  overslaan: 'Days without'
}
