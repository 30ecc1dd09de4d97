// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import type { Zoeksoort } from '../../gql/graphql.ts'

const soorten: Readonly<Record<Zoeksoort, string>> = {
  GEBIED: 'Gemeenten, wijken en buurten',
  INITIATIEF: 'Initiatieven',
  ACTIVITEIT: 'Activiteiten',
  REEKS: 'Reeksen',
  ELEMENT: 'Diensten en voorzieningen',
  PARTIJ: 'Organisaties',
  BEHOEFTE: 'Gezocht',
  AANBOD: 'Aangeboden',
  PRAKTIJKVOORBEELD: 'Voorbeelden uit de praktijk',
  GETEKEND_GEBIED: 'Getekende gebieden'
}

const kilometers = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 })

export const teksten = catalogus('schermen/zoeken/teksten', {
  titel: 'Zoeken',
  titelMet: (tekst: string) => `Zoeken: ${tekst}`,
  inleiding: 'Zoek in alles wat bekend is: initiatieven, activiteiten, organisaties en plaatsen.',
  veld: 'Wat zoekt u?',
  hint: 'Typ een of meer woorden. Een typefout geeft niet.',
  knop: 'Zoek',
  keuzen: 'Waar u zoekt, en wat voorop staat',
  waar: 'Waar',
  vanaf: 'Dicht bij welke plek?',
  overal: 'Overal',
  hele: (plaats: string) => `Heel ${plaats}`,
  wanneer: 'Klopt het nog?',
  vers: {
    '': 'Maakt niet uit',
    '90': 'Klopte in de laatste drie maanden',
    '365': 'Klopte in het laatste jaar'
  },
  volgorde: 'Wat voorop staat',
  volgordes: { BEST: 'Wat het best past', VERST: 'Wat het kortst geleden klopte', DICHTBIJ: 'Wat het dichtst bij is' },
  soort: 'Laat zien',
  alles: 'Alles',
  soorten,
  soortMet: (naam: string, aantal: string) => `${naam}: ${aantal}`,
  begin: 'Probeer bijvoorbeeld:',
  voorbeelden: ['eten', 'koor', 'tuin', 'vervoer', 'wijkcentrum'],
  gevonden: (aantal: number) => `${aantal} gevonden.`,
  gevondenIn: (aantal: number, plaats: string) => `${aantal} gevonden in ${plaats}.`,
  dichtbijUitleg: 'Afstanden zijn hemelsbreed, van het midden van de ene plek tot dat van de andere.',
  afstand: (meters: number) => (meters < 100 ? 'op deze plek' : `ongeveer ${kilometers.format(meters / 1000)} km`),
  metPlek: 'Wat er is',
  zonderPlek: 'Zonder plek',
  zonderPlekUitleg: 'Hiervan is niet bekend waar het is, of het is overal.',
  ruimer: 'Niets heeft al uw woorden. Dit heeft er een deel van.',
  verderWeg: (gevraagd: string, plaats: string) => `In ${gevraagd} is niets gevonden. Dit is er in ${plaats}.`,
  verderOveral: (gevraagd: string) => `In ${gevraagd} is niets gevonden. Dit is er op andere plekken.`,
  niets: (tekst: string) => `Niets gevonden met “${tekst}”.`,
  nietsUitleg: 'Dat betekent niet dat het er niet is. Misschien heeft nog niemand het verteld.',
  nietsZonder: 'Zoek zonder keuzen',
  nietsOproep: 'Plaats een oproep',
  nietsToevoegen: 'Zet erop wat u weet',
  meer: 'Toon meer',
  schalen: { Gemeente: 'gemeente', Wijk: 'wijk', Buurt: 'buurt' },
  voorbeeld: 'voorbeeld uit de praktijk',
  getekend: 'getekend gebied',
  van: (dag: string, tijd: string) => `${dag}, ${tijd}`,
  reeks: (dag: string, laatste: string) => `van ${dag} tot en met ${laatste}`,
  bij: (naam: string) => `bij ${naam}`,
  tot: (dag: string) => `tot en met ${dag}`,
  voorbij: 'is er niet meer',
  in: (plaats: string) => `in ${plaats}`,
  opDatum: 'Zoeken gaat over nu.',
  opDatumUitleg: 'Wat u hier vindt, kan er op die dag nog niet zijn geweest.'
})
