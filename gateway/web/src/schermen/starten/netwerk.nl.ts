// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

/** The seven features of an organisatienetwerk, as questions. Source: G14, see docs/bronnen.md. */
export const netwerkvragen = catalogus('schermen/starten/netwerk#netwerkvragen', {
  bijdragen: 'Wat brengt elke organisatie in?',
  ambitie: 'Wat willen zij samen bereiken?',
  waardeVoorAnderen: 'Wat hebben anderen eraan?',
  veranderingstheorie: 'Hoe leidt dit tot verandering?',
  gedeeldeAutonomie: 'Wat besluiten zij samen, en wat niet?',
  sturing: 'Hoe sturen zij het netwerk?',
  benaderbaarheid: 'Hoe kunnen anderen hen bereiken?'
})

export const scenarios = catalogus('schermen/starten/netwerk#scenarios', {
  PERMANENT_NAAST: 'Het blijft bestaan naast de organisaties',
  TUSSENVORM: 'Het zit ertussenin',
  TIJDELIJK_TRANSFORMATIE: 'Het is tijdelijk, om iets te veranderen'
})

export const waardesoorten = catalogus('schermen/starten/netwerk#waardesoorten', {
  DIRECT: 'Bewoners en de wijk',
  INDIRECT: 'Professionals en organisaties'
})

/** Source: A87, C67, see docs/bronnen.md. */
export const legitimaties = catalogus('schermen/starten/netwerk#legitimaties', {
  IMPLICIET: 'Dat spreekt vanzelf',
  ZELF: 'Wij kijken er zelf naar',
  PARTIEEL: 'Een deel van de organisaties kijkt ernaar',
  NETWERK: 'Het hele netwerk kijkt er samen naar'
})

export type Netwerkvraag = keyof typeof netwerkvragen
