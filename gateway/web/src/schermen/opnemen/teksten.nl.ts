// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

/** For one at a time, or for people together. */
export const vormen = catalogus('schermen/opnemen/teksten#vormen', {
  COLLECTIEF: 'Voor mensen samen',
  INDIVIDUEEL: 'Voor één persoon tegelijk'
})

export const teksten = catalogus('schermen/opnemen/teksten', {
  titel: 'Zet erop wat er is',
  inleiding: 'Zo vinden buren wat er al is. Ook wat er niet meer is, telt mee.',
  soort: 'Wat is het?',
  soorten: {
    INFORMELE_DIENST: 'Informele dienst',
    FORMELE_DIENST: 'Formele dienst',
    FYSIEKE_VOORZIENING: 'Fysieke voorziening',
    ICT_VOORZIENING: 'ICT-voorziening',
    VERBINDINGSPERSOON: 'Verbindende functie'
  },
  naam: 'Hoe heet het?',
  naamHint: 'Bijvoorbeeld: Boodschappenfiets. Noem geen namen van mensen.',
  omschrijving: 'Wat is er te doen of te halen?',
  omschrijvingHint: 'Niet verplicht. Schrijf in gewone woorden.',
  laag: 'Wie zorgt ervoor?',
  lagen: { INFORMEEL: 'Bewoners zelf', FORMEEL: 'Een organisatie' },
  vorm: 'Voor wie is het?',
  alledaagseZaak: 'Is het voor iets van elke dag?',
  geenZaak: 'Nee, of iets anders',
  contactFunctie: 'Bij welke functie kan iemand terecht?',
  contactFunctieHint: 'Niet verplicht. Bijvoorbeeld: gastvrouw. Geen naam.',
  contactBereikbaar: 'Hoe of waar is die te bereiken?',
  buurt: 'In welke buurt?',
  heel: (gemeente: string) => `Heel ${gemeente}`,
  adres: 'Op welk adres?',
  adresHint: 'Niet verplicht. Geen adres van mensen thuis.',
  op: 'Sinds wanneer?',
  opHint: 'Weet u het niet precies? Kies dan een dag die in de buurt komt.',
  knop: 'Zet het erop',
  terug: (plaats: string) => `Terug naar ${plaats}`,
  gedaan: (naam: string) => `${naam} staat erop.`,
  teruggedraaid: (naam: string) => `${naam} is weer van de kaart.`,
  leeg: {
    soort: 'Kies wat het is.',
    naam: 'Vul een naam in.',
    laag: 'Kies wie ervoor zorgt.',
    vorm: 'Kies voor wie het is.',
    contact: 'Vul functie en bereikbaarheid samen in.',
    buurt: 'Kies een buurt of de hele gemeente.',
    op: 'Vul een dag in, bijvoorbeeld 21-11-2026.'
  }
})
