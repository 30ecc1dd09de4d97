// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/buurtbeeld/teksten', {
  laden: 'Even geduld …',
  keuze: 'Wat u ziet',
  titel: (plaats: string) => `Wat is er in ${plaats}?`,
  pagina: (buurt: string, gemeente: string) => `${buurt}, ${gemeente}`,
  inleiding: 'Iedereen ziet hier hetzelfde. Bewoners houden hun eigen initiatief bij.',
  voorbeeld: 'Voorbeelddata.',
  voorbeeldUitleg: 'Deze gemeente en alles erin is verzonnen.',
  andereGemeente: 'Andere gemeente',
  kiesGebied: 'Kies een gebied',
  heleWijk: (wijk: string) => `Hele wijk ${wijk}`,
  getekend: 'Getekend door bewoners',
  getekendUitleg: (aantal: number) =>
    `De lijn is getekend door bewoners. Wij tellen de ${geteld(aantal, 'buurt', 'buurten')} waarvan het midden erin ligt.`,
  buurtenErin: 'Buurten in dit gebied',
  geenBuurtenErin: 'Van geen enkele buurt ligt het midden in dit gebied.',
  heleGemeente: (gemeente: string) => `Heel ${gemeente}`,
  kiesSoort: 'Laat zien',
  alleSoorten: 'Alle initiatieven',
  alleElementen: 'Alles wat er nog meer is',
  watErNogIs: 'Wat er nog meer is',
  opDatum: 'Toon de buurt op datum',
  opDatumKnop: 'Toon',
  opDatumFout: 'Vul een dag in die er al was.',
  straatje: (huizen: string) => `Straatje: ${huizen}.`,
  straatjeUitleg:
    'Elk huis is een initiatief. Licht aan: deze week iets te doen. Stippellijn: nog een idee. Steiger: in de knel.',
  straatjeLeeg: 'Hier is nog ruimte voor een eerste huis.',
  enMeer: (aantal: number) => `Er zijn er nog ${aantal}.`,
  kaart: { initiatieven: 'Kaart: initiatieven per buurt', elementen: 'Kaart: wat er is per buurt' },
  kaartUitleg: 'Loop met de pijltjes over de kaart. Enter kiest een buurt.',
  kaartGeenGrens: 'Van deze gemeente zijn nog geen grenzen bekend. Gebruik de tabel.',
  kaartNaam: (gemeente: string) => `Kaart van ${gemeente}`,
  legendaGeen: { initiatieven: 'geen initiatief bekend', elementen: 'niets bekend' },
  legendaAantal: {
    initiatieven: 'Cirkel met getal: zoveel initiatieven',
    elementen: 'Cirkel met getal: zoveel zijn er'
  },
  bron: (jaar: number) => `Grenzen: Kadaster / Centraal Bureau voor de Statistiek, ${jaar}`,
  bronVoorbeeld: 'Grenzen: voorbeelddata',
  bronVerzonnen: 'voorbeelddata',
  tabel: 'Dezelfde kaart als tabel',
  buurt: 'Buurt',
  inwoners: 'Inwoners',
  kolom: { initiatieven: 'Initiatieven', elementen: 'Aantal' },
  geenBekend: 'geen bekend',
  aantal: (wat: 'initiatieven' | 'elementen', aantal: number) =>
    wat === 'elementen'
      ? aantal === 0
        ? 'niets bekend'
        : `${aantal} bekend`
      : aantal === 0
        ? 'geen initiatief bekend'
        : geteld(aantal, 'initiatief', 'initiatieven'),
  gekozen: (plaats: string, aantal: string) => `${plaats} gekozen: ${aantal}.`,
  soorten: 'De acht soorten',
  soortenUitleg: 'Hieruit bestaat de sociale basis van een buurt.',
  nietAangesloten: 'nog niet aangesloten',
  deelsGeteld: 'nog niet alles geteld',
  lagen: 'Formeel of informeel',
  dezeWeek: 'Deze week te doen',
  toenWeek: 'Die week te doen',
  geenWeek: 'Voor deze zeven dagen is niets gepland.',
  agenda: 'Naar de agenda',
  heleAgenda: (aantal: number) => `Alle ${aantal} in de agenda`,
  wieWerkt: (plaats: string) => `Wie werkt er in ${plaats}?`,
  cijfers: (plaats: string) => `Cijfers over ${plaats}`,
  cijfersUitleg: 'Cijfers vertellen niet hoe het met mensen gaat. Lees steeds wat een cijfer niet zegt.',
  alleCijfers: (aantal: number) => `Toon alle ${aantal} cijfers`,
  watErWas: 'Wat er was',
  lijst: { initiatieven: 'Initiatieven', elementen: 'Wat er nog meer is' },
  leden: (aantal: number) => geteld(aantal, 'lid', 'leden'),
  verbindingen: (aantal: number) => geteld(aantal, 'verbinding', 'verbindingen'),
  heleGemeenteRij: 'hele gemeente',
  nieuw: 'nieuw',
  wijzigingen: (aantal: number) => geteld(aantal, 'wijziging', 'wijzigingen'),
  toon: 'Toon',
  meer: 'Toon meer',
  leeg: 'Nog niets bekend. Dat betekent niet dat er niets is.',
  leegUitleg: 'Weet u iets, of wilt u iets beginnen? Zet het als eerste op de kaart.',
  leegOpDatum: 'Van deze dag is nog niets vastgelegd.',
  leegSoort: 'Van deze soort is hier nog niets bekend.',
  start: 'Start een initiatief',
  neemOp: 'Zet erop wat u weet',
  speelt: (plaats: string) => `Wat er speelt in ${plaats}`,
  toevoegen: 'Iets toevoegen',
  onbekendGebied: 'Dit gebied kennen wij niet',
  onbekendGebiedUitleg: 'Misschien is het ingetrokken, of klopt het adres niet.',
  onbekendeGemeente: 'Deze gemeente doet nog niet mee',
  onbekendeGemeenteUitleg: 'Er zijn van haar nog geen wijken en buurten ingelezen.',
  onbekendeBuurt: 'Deze buurt kennen wij niet',
  onbekendeBuurtUitleg: 'De code hoort niet bij een buurt van deze gemeente.'
})
