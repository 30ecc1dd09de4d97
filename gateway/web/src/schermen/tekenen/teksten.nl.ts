// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/tekenen/teksten', {
  titel: 'Teken een eigen gebied',
  inleiding: 'Grenzen van de gemeente zijn niet altijd die van bewoners. Teken hier uw eigen gebied.',
  naam: 'Hoe heet het gebied?',
  naamHint: 'Bijvoorbeeld: Rond de haven.',
  soort: 'Wat is het?',
  soorten: { EIGEN: 'Een eigen buurt', DORP: 'Een dorp', REGIO: 'Een regio' },
  wijze: 'Hoe geeft u het aan?',
  wijzen: { BUURTEN: 'Ik kies buurten uit een lijst of op de kaart', HOEKEN: 'Ik wijs hoeken aan op de kaart' },
  buurten: 'Welke buurten horen erbij?',
  hoeken: 'Wijs de hoeken aan',
  hoekenHint: 'Tik op de kaart, de hoeken op volgorde. Kunt u niet wijzen? Kies dan buurten.',
  aantalHoeken: (aantal: number) => geteld(aantal, 'hoek', 'hoeken'),
  laatsteWeg: 'Haal de laatste hoek weg',
  allesWeg: 'Begin opnieuw',
  kaart: (gemeente: string) => `Kaart van ${gemeente}`,
  kaartUitleg:
    'Tik op een buurt. Met het toetsenbord: pijltjes om te lopen, Enter om te kiezen. Nog eens haalt haar weg.',
  erin: (buurt: string) => `${buurt}: hoort erbij`,
  eruit: (buurt: string) => `${buurt}: hoort er niet bij`,
  toelichting: 'Waarom dit gebied?',
  toelichtingHint: 'Niet verplicht. Noem geen namen van mensen.',
  knop: 'Leg dit gebied vast',
  getekend: (naam: string) => `${naam} staat erbij.`,
  teruggedraaid: (naam: string) => `${naam} is ingetrokken.`,
  terug: (plaats: string) => `Terug naar ${plaats}`,
  leeg: {
    naam: 'Vul een naam in.',
    keuze: 'Maak een keuze.',
    buurten: 'Kies ten minste één buurt.',
    hoeken: 'Wijs ten minste drie hoeken aan.'
  }
})
