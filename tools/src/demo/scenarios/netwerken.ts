// SPDX-License-Identifier: EUPL-1.2
import { ambassadeur, storyOf } from '../story.ts'

const coalitie = storyOf('gebiedscoalitie', 'corporatie')
const bond = storyOf('merenbond', 'welzijn')
const proeftuin = storyOf('proeftuin-zuiderpark', 'welzijn')
const doorbraak = storyOf('eerst-een-dak', 'corporatie')
const vernieuwers = storyOf('vernieuwers-meerland', 'welzijn')

/** Organisation networks with their seven features: Klein Driene (B90), Bossche Bond (B93), Ruwaard (B94), CIMOT and MOM (B95). */
export const NETWERKEN = [
  coalitie.start('2019-01-15', 'WK990101', {
    soort: 'ORGANISATIENETWERK',
    naam: 'Gebiedscoalitie Noorderveld',
    doel: 'Over de schaduw van de eigen organisatie heen kijken, en met bewoners doen wat de buurt nodig heeft.',
    naar: 'de gebiedscoalitie Klein Driene',
    functie: 'gebiedsregisseur',
    netwerk: {
      bijdragen: 'Vastgoed, opbouwwerk, kunst, veiligheid en de kennis van bewoners.',
      ambitie: 'Een buurt waar mensen elkaar kennen voor zij elkaar nodig hebben.',
      waardeVoorAnderen: 'Een open huis voor de hele wijk.',
      veranderingstheorie: 'Eerst een plek en vertrouwen, dan afspraken.',
      gedeeldeAutonomie: 'Ieder geeft een dagdeel en een deel van het budget uit handen.',
      sturing: 'Eén tafel per maand; wie er is, beslist.',
      benaderbaarheid: 'Binnenlopen in Kom Erbij.',
      scenario: 'TUSSENVORM',
      waardesoorten: ['DIRECT'],
      legitimatie: 'PARTIEEL'
    }
  }),
  coalitie.fase('2019-02-01', 'START'),
  coalitie.fase('2019-09-01', 'ACTIEF'),
  coalitie.lid('2019-02-01', { partij: 'woonmeer' }, 'trekker'),
  coalitie.lid('2019-02-01', { partij: 'welzijn-merenburg' }, 'opbouwwerk'),
  coalitie.lid('2019-02-01', { partij: 'vliegende-kruk' }, 'verbeelding'),
  coalitie.lid('2019-02-01', { partij: 'gemeente-merenburg' }, 'gebiedsmakelaar'),
  coalitie.lid('2019-02-01', { partij: 'bewonersoverleg' }, 'stem van de buurt'),
  coalitie.lid('2020-01-15', { partij: 'keerpunt' }, 'deelnemer'),
  coalitie.lid('2020-01-15', { partij: 'wijkpolitie' }, 'deelnemer'),
  ambassadeur('woonmeer', 'corporatie', 'gebiedscoalitie', 'netwerkambassadeur', '2019-03-01'),
  coalitie.verbind('2019-02-15', { initiatief: 'kom-erbij' }, 'OUDER', 'De coalitie maakte de ruimte mogelijk.'),
  coalitie.bevestig(),

  bond.start('2014-01-20', 'GM9901', {
    soort: 'ORGANISATIENETWERK',
    naam: 'De Merenbond',
    doel: 'Organisaties die vastgelopen situaties samen losmaken, met een klein doorbraakbudget en een ambassadeur in elk huis.',
    naar: 'de Bossche Bond',
    functie: 'netwerkcoördinator',
    netwerk: {
      bijdragen: 'Wonen, welzijn, zorg, veiligheid en geld uit elk huis.',
      ambitie: 'Niemand loopt vast tussen organisaties.',
      waardeVoorAnderen: 'Snelle oplossingen voor inwoners die anders blijven wachten.',
      veranderingstheorie: 'Maatwerk laat zien welke regels in de weg zitten.',
      gedeeldeAutonomie: 'Ambassadeurs mogen zonder ruggespraak beslissen.',
      sturing: 'Een lichte regiegroep zonder voorzitter.',
      benaderbaarheid: 'Eén telefoonnummer voor vragers en helpers.',
      scenario: 'PERMANENT_NAAST',
      waardesoorten: ['DIRECT', 'INDIRECT'],
      legitimatie: 'NETWERK'
    }
  }),
  bond.fase('2014-04-01', 'START'),
  bond.fase('2015-01-01', 'ACTIEF'),
  bond.lid('2014-04-01', { partij: 'welzijn-merenburg' }, 'deelnemer'),
  bond.lid('2014-04-01', { partij: 'woonmeer' }, 'deelnemer'),
  bond.lid('2014-04-01', { partij: 'keerpunt' }, 'deelnemer'),
  bond.lid('2014-04-01', { partij: 'lindenhof' }, 'deelnemer'),
  bond.lid('2016-01-01', { partij: 'zorgkantoor' }, 'financier'),
  ambassadeur('welzijn-merenburg', 'welzijn', 'merenbond', 'netwerkambassadeur', '2014-06-01'),
  ambassadeur('woonmeer', 'corporatie', 'merenbond', 'netwerkambassadeur', '2014-06-01'),
  bond.bevestig(),

  proeftuin.start('2016-10-01', 'WK990102', {
    soort: 'ORGANISATIENETWERK',
    naam: 'Proeftuin Zuiderpark',
    doel: 'Professionals werken als één team, van welk huis zij ook komen.',
    naar: 'Proeftuin Ruwaard in Oss',
    functie: 'teamleider',
    netwerk: {
      bijdragen: 'Wijkverpleging, welzijn, schuldhulp en wonen in één team.',
      ambitie: 'Eén plan per huishouden, gemaakt door dat huishouden.',
      waardeVoorAnderen: 'Bewoners hoeven hun verhaal maar één keer te vertellen.',
      veranderingstheorie: 'Wie samen werkt, heeft op den duur één organisatie nodig.',
      gedeeldeAutonomie: 'Het team plant zelf; de huizen betalen door.',
      sturing: 'Bestuurders komen twee keer per jaar in de wijk vergaderen.',
      benaderbaarheid: 'Inloop in het wijkgebouw.',
      scenario: 'TUSSENVORM',
      waardesoorten: ['DIRECT'],
      legitimatie: 'ZELF'
    }
  }),
  proeftuin.fase('2017-01-01', 'START'),
  proeftuin.fase('2017-09-01', 'ACTIEF'),
  proeftuin.lid('2017-01-01', { partij: 'lindenhof' }, 'wijkverpleging'),
  proeftuin.lid('2017-01-01', { partij: 'woonmeer' }, 'wonen'),
  proeftuin.fase('2022-01-01', 'GESTOPT', {
    reden: 'OPGEGAAN_IN',
    opgegaanIn: 'welzijn-merenburg',
    toelichting: 'Het team is nu een wijkorganisatie bij Welzijn Merenburg.'
  }),

  doorbraak.start('2018-04-01', 'GM9901', {
    soort: 'ORGANISATIENETWERK',
    naam: 'Eerst een dak',
    doel: 'Wie uit de opvang komt, krijgt op dezelfde dag een huis, begeleiding en hulp met geld.',
    naar: 'CIMOT',
    functie: 'coördinator wonen',
    netwerk: {
      bijdragen: 'Woningen, begeleiding en budgetbeheer.',
      ambitie: 'Niemand wacht in de opvang op papieren.',
      waardeVoorAnderen: 'Een eigen voordeur, en buren die weten wie zij kunnen bellen.',
      veranderingstheorie: 'Alles tegelijk werkt beter dan na elkaar.',
      gedeeldeAutonomie: 'De corporatie wijst toe op advies van het netwerk.',
      sturing: 'Een regisseur met mandaat van alle drie.',
      benaderbaarheid: 'Aanmelden kan door iedere organisatie.',
      scenario: 'PERMANENT_NAAST',
      waardesoorten: ['DIRECT'],
      legitimatie: 'IMPLICIET'
    }
  }),
  doorbraak.fase('2018-09-01', 'START'),
  doorbraak.fase('2019-05-01', 'ACTIEF'),
  doorbraak.lid('2018-09-01', { partij: 'thuisvesting' }, 'begeleiding'),
  doorbraak.lid('2018-09-01', { partij: 'woonmeer' }, 'woningen'),
  doorbraak.verbind('2020-01-01', { initiatief: 'merenbond' }, 'GELIJKE', 'Dezelfde vastgelopen situaties.'),

  vernieuwers.start('2023-09-01', 'GM9903', {
    soort: 'ORGANISATIENETWERK',
    naam: 'Vernieuwers Meerland',
    doel: 'Beleidsmensen van vijf huizen proberen nieuwe manieren van betalen uit, en nemen mee wat werkt.',
    naar: 'MOM',
    functie: 'programmamaker',
    netwerk: {
      bijdragen: 'Beleid, inkoop, data en ervaring uit de wijk.',
      ambitie: 'Geld dat de gemeenschap volgt.',
      waardeVoorAnderen: 'Minder loketten voor andere netwerken.',
      veranderingstheorie: 'Klein proberen, meten, en dan de regel veranderen.',
      gedeeldeAutonomie: 'Deelnemers mogen afwijken van de inkoopregels van hun huis.',
      sturing: 'Per proef een trekker.',
      benaderbaarheid: 'Elke proef heeft een open dag.',
      scenario: 'TIJDELIJK_TRANSFORMATIE',
      waardesoorten: ['INDIRECT'],
      legitimatie: 'PARTIEEL'
    }
  }),
  vernieuwers.fase('2024-02-01', 'START'),
  vernieuwers.lid('2024-02-01', { partij: 'zorgkantoor' }, 'inkoop'),
  vernieuwers.lid('2024-02-01', { partij: 'goed-begin' }, 'financiering van proeven')
].flat()
