// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/starten/teksten', {
  titel: 'Start een initiatief',
  inleiding: 'Klein beginnen mag. U kunt later alles nog veranderen.',
  naam: 'Hoe heet het?',
  naamHint: 'Bijvoorbeeld: Samen eten in de Kerkstraat.',
  doel: 'Waar gaat het om?',
  doelHint: 'Schrijf in gewone woorden. Noem geen namen van mensen.',
  soort: 'Wat is het?',
  soortUitleg: {
    BEWONERSINITIATIEF: 'Bewoners doen samen iets voor de buurt.',
    ORGANISATIENETWERK: 'Organisaties werken samen aan één doel.',
    WOONINITIATIEF: 'Mensen gaan bij elkaar wonen en helpen elkaar.'
  },
  woonvorm: 'Welke woonvorm past het best?',
  woonvormHint: 'U kunt dit later nog aanpassen.',
  ondervorm: 'Heeft de woonvorm een eigen naam?',
  ondervormHint: 'Niet verplicht. Bijvoorbeeld: harmonicawonen.',
  netwerk: 'Over het netwerk',
  scenario: 'Hoe lang is het bedoeld?',
  waardesoorten: 'Wie hebben er vooral iets aan?',
  legitimatie: 'Hoe weet u dat het netwerk goed werkt?',
  heel: (gemeente: string) => `Heel ${gemeente}`,
  buurt: 'In welke buurt?',
  buurtHint: 'Is het voor iedereen? Kies dan de hele gemeente.',
  op: 'Sinds wanneer?',
  opHint: 'Weet u het niet precies? Kies dan een dag die in de buurt komt.',
  knop: 'Start dit initiatief',
  leeg: {
    naam: 'Vul een naam in.',
    doel: 'Schrijf op waar het om gaat.',
    soort: 'Kies wat het is.',
    woonvorm: 'Kies een woonvorm.',
    buurt: 'Kies een buurt of de hele gemeente.',
    op: 'Vul een dag in, bijvoorbeeld 21-11-2026.',
    netwerk: 'Beantwoord deze vraag kort.',
    keuze: 'Maak een keuze.',
    waardesoorten: 'Kies er ten minste één.'
  },
  gestart: (naam: string) => `${naam} staat erbij.`,
  teruggedraaid: (naam: string) => `${naam} is teruggedraaid.`,
  terug: (plaats: string) => `Terug naar ${plaats}`
})
