// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  onbekend: 'We do not know this call',
  kanten: { behoefte: 'Wanted', aanbod: 'Offered' },
  fasen: { OPEN: 'open', GEKOPPELD: 'found', VERVALLEN: 'over' },
  redenen: {
    VERLOPEN: 'Its last day has gone by.',
    NIET_MEER_NODIG: 'It is no longer needed.',
    ANDERS_OPGELOST: 'It was solved otherwise.',
    VERGISSING: 'It was a mistake.'
  },
  verlaten: (dag) => `Nobody is behind this any more since ${dag}.`,
  tot: (dag) => `until ${dag}`,
  meer: 'What it is about',
  namens: 'From whom',
  iemand: 'Somebody from the neighbourhood',
  soort: 'What it is',
  waarvoor: 'What for',
  waar: 'Where',
  vanaf: 'From',
  totkop: 'Until',
  letOp: 'Take care',
  koppelingen: 'What was proposed',
  geenKoppelingen: 'Nothing has been proposed yet.',
  standen: { VOORGESTELD: 'waiting for an answer', GELUKT: 'succeeded', AFGEWEZEN: 'declined' },
  voorgesteld: (dag) => `proposed on ${dag}`,
  wachtOp: {
    BEHOEFTE: 'Who looks for this would like it. Who offers it says whether it succeeded.',
    AANBOD: 'Who offers this would like it. Who looks for it says whether it succeeded.',
    DERDE: 'Somebody else brought these together. One of both sides first says: I want this. Then the other can answer.'
  },
  wilOok: 'I want this',
  wilOokVooraf:
    'The other side can then say that it succeeded. Do you not want it after all? Then choose that it does not fit.',
  past: 'What fits this',
  pastNiets: 'Nothing fits this now. When something comes, it will stand here.',
  waarom: 'Why this fits',
  zonderNaam: 'Who this is does not stand here. Propose it, or ask somebody who connects people here.',
  bijPartij: 'Where you can go stands at',
  kijkBij: 'What they do and when, you read on their page.',
  bijElkaar: 'How you meet',
  bijElkaarUitleg: 'We keep no numbers or addresses of people. You meet through somebody who connects, or at a place.',
  ontmoet: (plaats) => `What there is to do in ${plaats}`,
  oordelen: {
    TELT_MEE: 'fits',
    TELT_TEGEN: 'does not fit',
    TELT_NIET: 'we do not know',
    LET_OP: 'take care'
  },
  punten: {
    SOORT: 'Kind',
    HULP: 'Help',
    ALLEDAAGSE_ZAAK: 'What for',
    GEBIED: 'Place',
    PERIODE: 'Days',
    GRENS: 'Limit of help among neighbours'
  },
  stelVoor: 'Propose to bring these together',
  vraagToelichting: 'Would you like to add something?',
  knopStelVoor: 'Propose this',
  isVoorgesteld: 'The proposal has been added. The other side can answer now.',
  voorstelTerug: 'The proposal has been withdrawn.',
  gelukt: 'It succeeded',
  blijftOpen: 'Can the offer help somebody else too?',
  blijft: { NEE: 'No, it has been given', JA: 'Yes, it stays open' },
  isGelukt: 'Good. You have found each other.',
  wijsAf: 'It does not fit after all',
  wijsAfVooraf: 'You do not have to say why. It can be proposed again afterwards.',
  isAfgewezen: 'The proposal has been declined.',
  neemTerug: 'It did not succeed after all',
  isTeruggenomen: 'The proposal is open again.',
  wijzig: { behoefte: 'Change what you look for', aanbod: 'Change what you offer' },
  vraagWat: 'In one sentence',
  vraagZaak: 'Is it for a meal, transport or shopping?',
  trekIn: 'This is no longer needed',
  vraagReden: 'Why not?',
  sluitredenen: {
    NIET_MEER_NODIG: 'It is no longer needed',
    ANDERS_OPGELOST: 'It was solved otherwise',
    VERGISSING: 'It was a mistake'
  },
  ingetrokken: 'Your call is no longer open.',
  heropen: 'Open it again',
  vraagLaatste: 'Until which day?',
  heropend: 'Your call is open again.',
  alle: 'All that is wanted and offered'
}
