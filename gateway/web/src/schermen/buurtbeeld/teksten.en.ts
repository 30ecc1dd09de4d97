// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  laden: 'One moment …',
  keuze: 'What you see',
  titel: (plaats) => `What is there in ${plaats}?`,
  pagina: (buurt, gemeente) => `${buurt}, ${gemeente}`,
  inleiding: 'Everyone sees the same here. Residents keep their own initiative up to date.',
  voorbeeld: 'Example data.',
  voorbeeldUitleg: 'This municipality and everything in it is made up.',
  andereGemeente: 'Another municipality',
  kiesGebied: 'Choose an area',
  heleWijk: (wijk) => `Whole district ${wijk}`,
  getekend: 'Drawn by residents',
  getekendUitleg: (aantal) =>
    `The line was drawn by residents. We count the ${geteld(aantal, 'neighbourhood', 'neighbourhoods')} whose middle lies in it.`,
  buurtenErin: 'Neighbourhoods in this area',
  geenBuurtenErin: 'No neighbourhood has its middle in this area.',
  heleGemeente: (gemeente) => `All of ${gemeente}`,
  kiesSoort: 'Show',
  alleSoorten: 'All initiatives',
  alleElementen: 'Everything else that is there',
  watErNogIs: 'What else is there',
  opDatum: 'Show the neighbourhood on a date',
  opDatumKnop: 'Show',
  opDatumFout: 'Fill in a day that has been.',
  straatje: (huizen) => `Street: ${huizen}.`,
  straatjeUitleg:
    'Each house is an initiative. Lights on: something to do this week. Dotted line: still an idea. Scaffolding: in difficulty.',
  straatjeLeeg: 'There is room here for a first house.',
  enMeer: (aantal) => `There are ${aantal} more.`,
  kaart: { initiatieven: 'Map: initiatives per neighbourhood', elementen: 'Map: what is there per neighbourhood' },
  kaartUitleg: 'Tap a neighbourhood. With the keyboard: arrow keys to walk, Enter to choose.',
  kaartGeenGrens: 'The boundaries of this municipality are not known yet. Use the table.',
  zonderGebieden: 'No districts and neighbourhoods yet',
  zonderGebiedenUitleg: (gemeente) =>
    `The districts and neighbourhoods of ${gemeente} have not been read in yet. So there is no map. You do see everything of the whole municipality.`,
  zonderGebiedenWie:
    'The municipality can have them read in. Are you a resident or an arrangeur? Ask your municipality.',
  zonderGebiedenHoe:
    'For the administrator: read in the map of districts and neighbourhoods of Statistics Netherlands with',
  kaartNaam: (gemeente) => `Map of ${gemeente}`,
  legendaGeen: { initiatieven: 'no initiative known', elementen: 'nothing known' },
  legendaAantal: {
    initiatieven: 'Circle with a number: so many initiatives',
    elementen: 'Circle with a number: so many are there'
  },
  bron: (jaar) => `Boundaries: Kadaster / Statistics Netherlands, ${jaar}`,
  bronVoorbeeld: 'Boundaries: example data',
  bronVerzonnen: 'example data',
  tabel: 'The same map as a table',
  buurt: 'Neighbourhood',
  kolom: { initiatieven: 'Initiatives', elementen: 'Number' },
  geenBekend: 'none known',
  aantal: (wat, aantal) =>
    wat === 'elementen'
      ? aantal === 0
        ? 'nothing known'
        : `${aantal} known`
      : aantal === 0
        ? 'no initiative known'
        : geteld(aantal, 'initiative', 'initiatives'),
  gekozen: (plaats, aantal) => `${plaats} chosen: ${aantal}.`,
  soorten: 'The eight kinds',
  soortenUitleg: 'This is what the social base of a neighbourhood is made of.',
  nietAangesloten: 'not connected yet',
  deelsGeteld: 'not everything is counted yet',
  lagen: 'What was recorded, formal or informal',
  dezeWeek: 'To do this week',
  toenWeek: 'To do that week',
  geenWeek: 'Nothing is planned for these seven days.',
  agenda: 'To the agenda',
  heleAgenda: (aantal) => `All ${aantal} in the agenda`,
  toonAllen: 'Show them all',
  zonderPartij: 'Without an organisation, or not known for which',
  rollen: {
    LID: (functie) => `Takes part as ${functie}:`,
    AMBASSADEUR: (functie) => `Ambassador, ${functie}:`
  },
  wijzigGebied: 'Change the name or the explanation',
  vraagGebiedsnaam: 'What is this area called?',
  vraagToelichting: 'What kind of area is it?',
  trekGebiedIn: 'Withdraw this area',
  trekGebiedInVooraf: 'The area is then no longer on the map. You can use it again later.',
  vraagIngetrokken: 'From which day?',
  gebiedIngetrokken: 'The area has been withdrawn.',
  isIngetrokken: (dag) => `This area was withdrawn on ${dag}.`,
  herstelGebied: 'Use this area again',
  gebiedHersteld: 'The area is on the map again.',
  wieWerkt: (plaats) => `Who works in ${plaats}?`,
  cijfers: (plaats) => `Figures about ${plaats}`,
  cijfersUitleg: 'Figures do not tell how people are. Always read what a figure does not say.',
  alleCijfers: (aantal) => `Show all ${aantal} figures`,
  watErWas: 'What was there',
  lijst: { initiatieven: 'Initiatives', elementen: 'What else is there' },
  leden: (aantal) => geteld(aantal, 'member', 'members'),
  verbindingen: (aantal) => geteld(aantal, 'connection', 'connections'),
  heleGemeenteRij: 'whole municipality',
  nieuw: 'new',
  wijzigingen: (aantal) => geteld(aantal, 'change', 'changes'),
  toon: 'Show',
  leeg: 'Nothing known yet. That does not mean that there is nothing.',
  leegUitleg: 'Do you know something, or would you like to start something? Be the first to put it on the map.',
  leegOpDatum: 'Nothing has been recorded of this day yet.',
  leegSoort: 'Nothing of this kind is known here yet.',
  start: 'Start an initiative',
  neemOp: 'Record what you know',
  speelt: (plaats) => `What is going on in ${plaats}`,
  toevoegen: 'Add something',
  onbekendGebied: 'We do not know this area',
  onbekendGebiedUitleg: 'Perhaps it has been withdrawn, or the address is not right.',
  onbekendeGemeente: 'This municipality does not take part yet',
  onbekendeGemeenteUitleg: 'Its districts and neighbourhoods have not been read in yet.',
  onbekendeBuurt: 'We do not know this neighbourhood',
  onbekendeBuurtUitleg: 'The code does not belong to a neighbourhood of this municipality.'
}
