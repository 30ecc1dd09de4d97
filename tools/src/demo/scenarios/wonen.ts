// SPDX-License-Identifier: EUPL-1.2
import { storyOf } from '../story.ts'

const park = storyOf('parkrand', 'welzijn')
const studio = storyOf('overhaven', 'corporatie')
const stek = storyOf('stek-zuid', 'bewoner-koor')
const trompet = storyOf('trompetbloem', 'welzijn')
const hofje = storyOf('hofje-morgenrood', 'bewoner-koor')
const singel = storyOf('thuis-aan-de-singel', 'bewoner-tuin')
const kangoeroe = storyOf('kangoeroe-molenzoom', 'bewoner-tuin')
const vlinder = storyOf('vlinderstruik', 'bewoner-dorp')
const schuur = storyOf('gezamenlijke-schuur', 'bewoner-dorp')

/** Living together: Nico van der Horstpark (B96), Overhoeks (B98), Stek-West (B99), Trompenburg (B97), and all six woonvormen. */
export const WONEN = [
  park.start('2017-06-01', 'BU99010202', {
    soort: 'WOONINITIATIEF',
    naam: 'Parkrand',
    doel: 'Honderd woningen, de helft voor nieuwkomers; een jaar lang hielp een gemeenschapsbouwer bewoners elkaar te leren kennen.',
    naar: 'het Nico van der Horstpark in Leiden',
    wonen: { woonvorm: 'WOONCOMPLEX', ondervorm: 'gemengd wonen' },
    functie: 'gemeenschapsbouwer',
    uitkomsten: ['VERBINDING', 'AUTONOMIE']
  }),
  park.fase('2018-01-10', 'START'),
  park.lid('2018-01-10', { partij: 'wortel-en-loof' }, 'gemeenschapsbouw, één jaar'),
  park.lid('2018-01-10', { partij: 'woonmeer' }, 'verhuurder'),
  park.fase('2018-05-01', 'ACTIEF'),
  park.draagOver('2019-01-15', { persoon: 'bewoner-tuin' }, 'bewoner, namens de bewonersgroep'),
  park.by('bewoner-tuin'),
  park.lidWeg('2019-01-15', { partij: 'wortel-en-loof' }),
  park.mandaat(
    '2019-03-01',
    'twee bewoners per trappenhuis',
    'De bewoners van Parkrand',
    'Twee keer per jaar een bewonersavond'
  ),
  park.bevestig(),

  studio.start('2016-02-01', 'BU99010203', {
    soort: 'WOONINITIATIEF',
    naam: 'Overhaven',
    doel: 'Twee gebouwen met 133 studio’s, drie op de tien voor mensen die begeleiding krijgen; per verdieping maken bewoners woonafspraken.',
    naar: 'Overhoeks in Amsterdam',
    wonen: { woonvorm: 'WOONCOMPLEX', ondervorm: 'studio’s met woonafspraken' },
    functie: 'projectleider wonen'
  }),
  studio.fase('2017-04-01', 'START'),
  studio.lid('2017-04-01', { partij: 'thuisvesting' }, 'begeleiding en een gemeenschapsbouwer voor een jaar'),
  studio.lid('2017-04-01', { partij: 'meervast' }, 'eigenaar van de grond'),
  studio.fase('2018-09-01', 'ACTIEF'),
  studio.medeEigenaar('2019-09-01', { partij: 'thuisvesting' }, 'begeleiding'),
  studio.opmerking(
    'GEMEENTE',
    'Betrek ons een volgende keer eerder: er kwamen in één week veel aanvragen binnen.',
    'gemeente'
  ),

  stek.start('2019-05-01', 'BU99010102', {
    soort: 'WOONINITIATIEF',
    naam: 'Stek Zuid',
    doel: 'Negentig studio’s voor jonge mensen uit Nederland en van verder weg; ieder doet minstens één uur per week iets voor allen en heeft een maatje.',
    naar: 'Stek-West in Amsterdam',
    wonen: { woonvorm: 'WOONCOMPLEX', ondervorm: 'gemengd wonen met maatjes' },
    functie: 'gangmaker gebouw A',
    uitkomsten: ['VERBINDING']
  }),
  stek.fase('2019-11-01', 'START'),
  stek.fase('2020-06-01', 'ACTIEF'),
  stek.lid('2020-06-01', { persoon: 'bewoner-tuin' }, 'gangmaker gebouw B'),
  stek.lid('2020-06-01', { partij: 'woonmeer' }, 'verhuurder'),
  stek.open('2020-09-01', 'Elke donderdag eten we samen.'),
  stek.verbind('2021-05-01', { initiatief: 'de-kavel' }, 'DEELT_RUIMTE', 'Twee bedden in de moestuin.'),
  stek.bevestig(),

  trompet.start('2022-03-01', 'BU99010201', {
    soort: 'WOONINITIATIEF',
    naam: 'Trompetbloem',
    doel: 'Seniorencomplex waar ook jongere mensen met begeleiding komen wonen; de begeleiders letten ook op het samenleven.',
    naar: 'Trompenburg in Oegstgeest',
    wonen: { woonvorm: 'WOONCOMPLEX', ondervorm: 'seniorencomplex' },
    functie: 'opbouwwerker'
  }),
  trompet.fase('2022-05-01', 'START'),
  trompet.fase('2022-11-01', 'ACTIEF', { toelichting: 'Na acht maanden maken buren een praatje.' }),
  trompet.lid('2022-05-01', { partij: 'thuisvesting' }, 'begeleiding'),

  hofje.start('2018-10-01', 'BU99010103', {
    soort: 'WOONINITIATIEF',
    naam: 'Hofje Morgenrood',
    doel: 'Vierentwintig woningen rond een tuin, voor alle leeftijden.',
    naar: 'de Knarrenhof',
    wonen: { woonvorm: 'MODERN_HOFJE', ondervorm: 'hofje voor alle leeftijden' },
    uitkomsten: ['VERBINDING', 'AUTONOMIE']
  }),
  hofje.fase('2019-06-01', 'START'),
  hofje.fase('2022-04-01', 'IN_DE_KNEL', {
    belemmering: 'BESTEMMING_EN_LOCATIE',
    toelichting: 'De derde plek ging niet door.'
  }),

  singel.start('2013-02-01', 'BU99010100', {
    soort: 'WOONINITIATIEF',
    naam: 'Thuis aan de Singel',
    doel: 'Zes oudere mensen die alleen woonden, delen een huis met een grote keuken.',
    naar: 'de Thuishuizen',
    wonen: { woonvorm: 'WOONGROEP', ondervorm: 'Thuishuis' }
  }),
  singel.fase('2014-01-01', 'START'),
  singel.fase('2015-03-01', 'ACTIEF'),
  singel.fase('2020-11-01', 'IN_DE_KNEL', { belemmering: 'AOW_BIJ_SAMENWONEN' }),
  singel.fase('2021-12-31', 'GESTOPT', {
    reden: 'BELEMMERING',
    belemmering: 'TOEWIJZING_ZONDER_COOPTATIE',
    toelichting: 'De groep mocht niet zelf kiezen wie er kwam wonen.'
  }),

  kangoeroe.start('2023-03-01', 'BU99010202', {
    soort: 'WOONINITIATIEF',
    naam: 'Kangoeroe aan de Molenzoom',
    doel: 'Een tweede woning onder één dak, zodat een vader met dementie dichtbij kan wonen.',
    wonen: { woonvorm: 'MANTELZORGWONING', ondervorm: 'kangoeroewoning' }
  }),
  kangoeroe.fase('2023-09-01', 'START'),
  kangoeroe.fase('2024-05-01', 'IN_DE_KNEL', { belemmering: 'MANTELZORGWONING_ZONDER_BELEID' }),
  kangoeroe.opmerking('GEMEENTE', 'De raad bespreekt dit jaar een regeling voor mantelzorgwoningen.', 'gemeente'),

  vlinder.start('2012-09-01', 'BU99020001', {
    soort: 'WOONINITIATIEF',
    naam: 'De Vlinderstruik',
    doel: 'Tien mensen met zorg dichtbij wonen zo gewoon mogelijk, met pgb’s en een moestuin.',
    wonen: { woonvorm: 'GROEPSWONING', ondervorm: 'particulier wooninitiatief' }
  }),
  vlinder.fase('2013-05-01', 'START'),
  vlinder.fase('2015-02-01', 'ACTIEF'),
  vlinder.bevestig(),

  schuur.start('2021-01-15', 'BU99020002', {
    soort: 'WOONINITIATIEF',
    naam: 'De Gezamenlijke Schuur',
    doel: 'Een oude boerderij wordt vijftien woningen met een schuur voor iedereen; de bewoners worden samen eigenaar.',
    wonen: { woonvorm: 'WOONGEMEENSCHAP_WOONCOOPERATIE', ondervorm: 'wooncoöperatie' },
    uitkomsten: ['AUTONOMIE', 'VERBINDING']
  }),
  schuur.fase('2022-03-01', 'START'),
  schuur.lid('2022-03-01', { partij: 'dorpsbelang' }, 'meedenken'),
  schuur.open('2024-01-01', 'Kom naar de open avond, elke tweede dinsdag.', 'Wie een woning zoekt en mee wil bouwen')
].flat()
