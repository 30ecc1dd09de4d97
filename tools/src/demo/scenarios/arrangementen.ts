// SPDX-License-Identifier: EUPL-1.2
import { storyOf } from '../story.ts'

const plantjes = storyOf('groene-vingers', 'bewoner-koor')
const biljart = storyOf('de-krijtjes', 'bewoner-tuin')
const cafe = storyOf('denkcafe', 'bewoner-koor')
const kookt = storyOf('polderdijk-kookt', 'bewoner-dorp')
const voetbal = storyOf('zaterdag-vier', 'bewoner-tuin')
const koor = storyOf('hoge-noot', 'bewoner-koor')

/** Networks after the six kinds of arranging (B88), and the philosophical cafés (B87). The arrangements come later. */
export const ARRANGEMENTEN = [
  plantjes.start('2023-04-01', 'BU99010201', {
    naam: 'Groene vingers',
    doel: 'Wie van planten houdt, verzorgt ze bij een ander die dat niet meer kan, en blijft voor de thee.',
    naar: 'het koppelen aan de hand van planten',
    uitkomsten: ['VERBINDING', 'BETEKENIS']
  }),
  plantjes.fase('2023-05-01', 'START'),
  plantjes.nodigUit('arrangeur'),
  plantjes.by('arrangeur'),
  plantjes.fase('2023-10-01', 'ACTIEF', { toelichting: 'Acht koppels.' }),
  plantjes.open('2023-10-01', 'Bel of vraag ernaar bij de bibliotheek.'),
  plantjes.by('bewoner-koor'),
  plantjes.lid('2023-10-01', { partij: 'het-schip' }, 'stekjestafel'),

  biljart.start('2009-09-01', 'BU99010201', {
    naam: 'Biljartclub De Krijtjes',
    doel: 'Elke dinsdag biljarten; nieuwe mensen worden de eerste keer opgehaald.',
    naar: 'het introduceren bij een biljartclub'
  }),
  biljart.fase('2009-10-01', 'START'),
  biljart.fase('2010-01-05', 'ACTIEF'),
  biljart.open('2022-02-01', 'Iemand haalt u op.', 'Wie liever niet alleen binnenkomt'),
  biljart.nodigUit('arrangeur'),
  biljart.bevestig(),

  cafe.start(
    '2021-10-01',
    { code: 'BU99010000', getekend: 'rondje-haven' },
    {
      naam: 'Denkcafé aan de Haven',
      doel: 'Een avond per maand over levensvragen en over ouder worden. Niemand had erom gevraagd, en nu wil niemand het missen.',
      naar: 'de filosofische cafés in Maastricht',
      uitkomsten: ['BETEKENIS', 'VERBINDING']
    }
  ),
  cafe.fase('2021-11-15', 'START'),
  cafe.nodigUit('arrangeur'),
  cafe.fase('2022-03-01', 'ACTIEF'),
  cafe.lid('2021-11-15', { partij: 'het-anker' }, 'zaal'),
  cafe.lid('2022-03-01', { persoon: 'bewoner-tuin' }, 'gespreksleider'),
  cafe.open('2022-03-01', 'Elke laatste donderdag om half acht.'),
  cafe.mandaat('2023-01-15', 'gespreksleider', 'De vaste kern', 'Na afloop van elke avond'),
  cafe.verbind('2022-06-01', { partij: 'het-schip' }, 'HELPT', 'De avonden vullen de leestafel.'),
  cafe.bevestig(),

  kookt.start('2016-01-10', 'BU99020000', {
    naam: 'Polderdijk Kookt',
    doel: 'Twee keer per week een maaltijd aan de lange tafel; een dorpsondersteuner helpt zonder het over te nemen.',
    naar: 'het versterken van een buurtinitiatief',
    uitkomsten: ['VERBINDING']
  }),
  kookt.fase('2016-03-01', 'START'),
  kookt.fase('2016-09-01', 'ACTIEF'),
  kookt.lid('2016-09-01', { partij: 'dorpsbelang' }, 'boodschappen'),
  kookt.lid('2018-01-01', { partij: 'de-wilg' }, 'leerlingen dekken de tafel'),
  kookt.lid('2024-02-01', { persoon: 'arrangeur' }, 'dorpsondersteuner'),
  kookt.fase('2023-11-01', 'IN_DE_KNEL', {
    belemmering: 'GEBREK_AAN_CAPACITEIT',
    toelichting: 'Alles hing aan één kok.'
  }),
  kookt.nodigUit('arrangeur'),
  kookt.by('arrangeur'),
  kookt.fase('2024-04-01', 'ACTIEF', { toelichting: 'Drie kookploegen, elk met een eigen dag.' }),
  kookt.by('bewoner-dorp'),
  kookt.bevestig(),

  voetbal.start('2013-08-15', 'BU99010103', {
    naam: 'Zaterdag Vier',
    doel: 'Voetbalteam dat leerde hoe een teamgenoot met dementie gewoon mee blijft doen.',
    naar: 'de voetbalclub die ontvankelijk werd',
    functie: 'aanvoerder'
  }),
  voetbal.fase('2013-09-01', 'START'),
  voetbal.fase('2014-03-01', 'ACTIEF'),
  voetbal.lid('2013-09-01', { partij: 'vv-merenburg' }, 'vereniging'),
  voetbal.nodigUit('arrangeur'),
  voetbal.open('2024-09-01', 'Kom een keer meetrainen.', 'Ook wie soms de weg kwijt is'),

  koor.start('2016-09-01', 'BU99010001', {
    naam: 'Koor De Hoge Noot',
    doel: 'Zingen voor wie wil, zonder stemtest. Het koor zocht een plek om te oefenen en vond die bij de bakker.',
    naar: 'het zangkoor dat een plek vond bij een ondernemer',
    functie: 'koortrekker',
    uitkomsten: ['BETEKENIS', 'VERBINDING']
  }),
  koor.fase('2016-10-15', 'START'),
  koor.fase('2017-03-01', 'ACTIEF'),
  koor.open('2017-03-01', 'Zing een avond mee.'),
  koor.lid('2017-03-01', { persoon: 'bewoner-tuin' }, 'tweede stem'),
  koor.verplaats('2023-02-01', 'BU99010000'),
  koor.nodigUit('arrangeur'),
  koor.by('arrangeur'),
  koor.verbind(
    '2023-02-01',
    { partij: 'bakkerij-kruim' },
    'DEELT_RUIMTE',
    'Oefenen na sluitingstijd; eens in het kwartaal een aubade.'
  ),
  koor.by('bewoner-koor'),
  koor.verbind('2023-06-01', { initiatief: 'kom-erbij' }, 'GELIJKE', 'Zingt op de verjaardag van de huiskamer.'),
  koor.mandaat('2023-09-01', 'koortrekker', 'De leden', 'In de pauze van elke repetitie'),
  koor.bevestig()
].flat()
