// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/koppeling/teksten', {
  onbekend: 'Deze oproep kennen wij niet',
  kanten: { behoefte: 'Gezocht', aanbod: 'Aangeboden' },
  fasen: { OPEN: 'staat open', GEKOPPELD: 'gevonden', VERVALLEN: 'voorbij' },
  redenen: {
    VERLOPEN: 'De laatste dag is voorbij.',
    NIET_MEER_NODIG: 'Het is niet meer nodig.',
    ANDERS_OPGELOST: 'Het is anders opgelost.',
    VERGISSING: 'Het was een vergissing.'
  },
  verlaten: (dag: string) => `Sinds ${dag} staat hier niemand meer achter.`,
  tot: (dag: string) => `tot en met ${dag}`,
  meer: 'Waar het om gaat',
  namens: 'Van wie',
  iemand: 'Iemand uit de buurt',
  soort: 'Wat het is',
  waarvoor: 'Waarvoor',
  waar: 'Waar',
  vanaf: 'Vanaf',
  totkop: 'Tot en met',
  letOp: 'Let op',
  koppelingen: 'Wat is voorgesteld',
  geenKoppelingen: 'Er is nog niets voorgesteld.',
  standen: { VOORGESTELD: 'wacht op antwoord', GELUKT: 'gelukt', AFGEWEZEN: 'afgewezen' },
  voorgesteld: (dag: string) => `voorgesteld op ${dag}`,
  wachtOp: {
    BEHOEFTE: 'Wie dit zoekt, wil het graag. Wie het aanbiedt, zegt of het gelukt is.',
    AANBOD: 'Wie dit aanbiedt, wil het graag. Wie het zoekt, zegt of het gelukt is.',
    DERDE:
      'Een ander bracht dit bij elkaar. Een van beide kanten zegt eerst zelf: dit wil ik. Dan kan de ander antwoorden.'
  },
  wilOok: 'Dit wil ik',
  wilOokVooraf: 'De ander kan daarna zeggen dat het gelukt is. Wilt u het toch niet? Kies dan dat het niet past.',
  past: 'Wat hierbij past',
  pastNiets: 'Nu past hier niets bij. Komt er iets, dan staat het hier.',
  waarom: 'Waarom dit past',
  zonderNaam: 'Wie dit is, staat hier niet. Stel het voor, of vraag iemand die hier mensen verbindt.',
  bijPartij: 'Waar u terecht kunt, staat bij',
  kijkBij: 'Wat zij doen en wanneer, leest u op hun bladzijde.',
  bijElkaar: 'Zo komt u bij elkaar',
  bijElkaarUitleg:
    'Wij bewaren geen nummers of adressen van mensen. U spreekt elkaar via iemand die verbindt, of op een plek.',
  alleVerbinders: (aantal: number, plaats: string) => `Wie er verbindt in ${plaats}, alle ${aantal}`,
  ontmoet: (plaats: string) => `Wat er te doen is in ${plaats}`,
  oordelen: {
    TELT_MEE: 'past',
    TELT_TEGEN: 'past niet',
    TELT_NIET: 'weten wij niet',
    LET_OP: 'let op'
  },
  punten: {
    SOORT: 'Soort',
    HULP: 'Hulp',
    ALLEDAAGSE_ZAAK: 'Waarvoor',
    GEBIED: 'Plek',
    PERIODE: 'Dagen',
    GRENS: 'Grens van burenhulp'
  },
  stelVoor: 'Stel voor om dit samen te brengen',
  vraagToelichting: 'Wilt u er iets bij vertellen?',
  knopStelVoor: 'Stel dit voor',
  isVoorgesteld: 'Het voorstel staat erbij. De ander kan nu antwoorden.',
  voorstelTerug: 'Het voorstel is ingetrokken.',
  gelukt: 'Het is gelukt',
  blijftOpen: 'Kan het aanbod nog iemand helpen?',
  blijft: { NEE: 'Nee, het is vergeven', JA: 'Ja, het blijft open' },
  isGelukt: 'Mooi. U hebt elkaar gevonden.',
  wijsAf: 'Het past toch niet',
  wijsAfVooraf: 'U hoeft niet te zeggen waarom. Het kan daarna opnieuw worden voorgesteld.',
  isAfgewezen: 'Het voorstel is afgewezen.',
  neemTerug: 'Het is toch niet gelukt',
  isTeruggenomen: 'Het voorstel staat weer open.',
  wijzig: { behoefte: 'Wijzig wat u zoekt', aanbod: 'Wijzig wat u aanbiedt' },
  vraagWat: 'In één zin',
  vraagZaak: 'Is het voor een maaltijd, vervoer of boodschappen?',
  trekIn: 'Dit is niet meer nodig',
  vraagReden: 'Waarom niet?',
  sluitredenen: {
    NIET_MEER_NODIG: 'Het is niet meer nodig',
    ANDERS_OPGELOST: 'Het is anders opgelost',
    VERGISSING: 'Het was een vergissing'
  },
  ingetrokken: 'Uw oproep staat niet meer open.',
  heropen: 'Open het opnieuw',
  vraagLaatste: 'Tot en met welke dag?',
  heropend: 'Uw oproep staat weer open.',
  alle: 'Alles wat gezocht en aangeboden wordt'
})
