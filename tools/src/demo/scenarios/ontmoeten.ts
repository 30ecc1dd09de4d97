// SPDX-License-Identifier: EUPL-1.2
import { storyOf } from '../story.ts'

const kom = storyOf('kom-erbij', 'bewoner-tuin')
const zaal = storyOf('lindezaal', 'bewoner-koor')
const garage = storyOf('even-mee', 'corporatie')
const kavel = storyOf('de-kavel', 'bewoner-tuin')
const koffie = storyOf('bakkie-in-de-bouw', 'corporatie')
const speeltuin = storyOf('speeltuin-blijft', 'bewoner-tuin')

/** Places where people meet: Kom Drienen (B90), the room in Tilburg (B91), Korvel (B92), the wijkhuiskamer (B100). */
export const ONTMOETEN = [
  kom.start('2019-02-01', 'BU99010101', {
    naam: 'Kom Erbij',
    doel: 'Een huiskamer van ongeveer 100 m² in het hart van de Vogelbuurt, de hele week open: koffie, samen koken en spullen ruilen.',
    naar: 'Kom Drienen in Hengelo',
    functie: 'gangmaker',
    uitkomsten: ['VERBINDING', 'BETEKENIS']
  }),
  kom.fase('2019-03-15', 'START'),
  kom.fase('2019-09-01', 'ACTIEF', { toelichting: 'De ruimte is er; bewoners gaven haar een naam.' }),
  kom.open('2019-09-01', 'Loop binnen, elke dag van tien tot vijf.'),
  kom.lid('2019-03-15', { partij: 'bewonersoverleg' }, 'meebeslissen'),
  kom.lid('2019-03-15', { partij: 'welzijn-merenburg' }, 'vaste dagdelen'),
  kom.lid('2019-03-15', { partij: 'vliegende-kruk' }, 'kunst en ontwerp'),
  kom.lid('2019-03-15', { partij: 'woonmeer' }, 'eigenaar van de ruimte'),
  kom.lid('2019-04-01', { partij: 'gemeente-merenburg' }, 'meedenken'),
  kom.lid('2020-02-01', { partij: 'keerpunt' }, 'vast dagdeel'),
  kom.lid('2020-02-01', { partij: 'wijkpolitie' }, 'spreekuur'),
  kom.lid('2019-10-01', { persoon: 'bewoner-koor' }, 'gastvrouw of gastheer'),
  kom.fase('2020-03-15', 'IN_DE_KNEL', {
    belemmering: 'GEBREK_AAN_CAPACITEIT',
    toelichting: 'De deur moest dicht; van bedoeling naar afspraak komen bleef liggen.'
  }),
  kom.vernieuw('2020-09-01', 'Weer open, met minder stoelen en een rooster van bewoners.'),
  kom.mandaat('2021-01-10', 'gangmaker', 'De ongeveer tien actieve bewoners', 'Elke eerste maandag aan tafel'),
  kom.opmerking(
    'GEMEENTE',
    'In de wijk staat nog ander vastgoed leeg; wij praten graag over hoe dat samengaat.',
    'gemeente'
  ),
  kom.bevestig(),

  zaal.start('2011-05-01', 'BU99010201', {
    naam: 'De Lindezaal',
    doel: 'Zaal in een seniorencomplex waar de buurt kan eten, kaarten en biljarten.',
    naar: 'een complex met ontmoetingsruimte in Tilburg',
    functie: 'kartrekker',
    uitkomsten: ['VERBINDING']
  }),
  zaal.fase('2011-09-01', 'START'),
  zaal.fase('2012-01-15', 'ACTIEF'),
  zaal.lid('2012-01-15', { partij: 'lindenhof' }, 'begeleidt de vrijwilligers'),
  zaal.lid('2012-01-15', { partij: 'woonmeer' }, 'verhuurder'),
  zaal.open('2012-01-15', 'Aanmelden is niet nodig.'),
  zaal.fase('2025-10-01', 'IN_DE_KNEL', {
    belemmering: 'SCHOTTEN',
    toelichting: 'De zorggroep zegt de huur op en neemt de begeleiding mee; niemand heeft er nog geld voor.'
  }),
  zaal.voorstel('Vraag de studenten van Overhaven of zij hier willen koken: jong en oud aan één tafel.', 'arrangeur'),

  garage.start('2014-03-01', 'BU99010200', {
    naam: 'Loop even mee',
    doel: 'Een oude garage als wijkhuiskamer: één dag in de week is er iemand van maatschappelijk werk, gewoon beneden.',
    naar: 'de wijkhuiskamer van Tiwos in Tilburg',
    functie: 'wijkbeheerder'
  }),
  garage.fase('2014-06-01', 'START'),
  garage.fase('2014-09-01', 'ACTIEF'),
  garage.lid('2014-09-01', { partij: 'welzijn-merenburg' }, 'spreekuur'),
  garage.draagOver('2023-01-01', { partij: 'welzijn-merenburg' }, 'beheer'),
  garage.by('welzijn'),
  garage.bevestig(),

  kavel.start('2015-04-01', 'BU99010200', {
    naam: 'De Kavel',
    doel: 'Moestuin op een leeg stuk grond achter een flat, van en voor wie wil; zonder opdracht en zonder vaste subsidie.',
    naar: 'de buurtmoestuin in Korvel',
    uitkomsten: ['AUTONOMIE', 'VERBINDING', 'BETEKENIS']
  }),
  kavel.fase('2015-05-01', 'START'),
  kavel.fase('2016-04-01', 'ACTIEF'),
  kavel.open('2016-04-01', 'Neem laarzen mee.', 'Iedereen, met of zonder groene vingers'),
  kavel.lid('2017-03-01', { partij: 'goed-begin' }, 'gift voor de kas'),
  kavel.lidWeg('2018-03-01', { partij: 'goed-begin' }),
  kavel.bevestig(),

  koffie.start('2021-09-01', 'BU99010200', {
    naam: 'Bakkie in de bouw',
    doel: 'Tijdens groot onderhoud sjouwen en inpakken met buren, en een plek in de tuin voor wie het lawaai zat is.',
    naar: 'de hulp van de buurtmoestuin in Korvel',
    functie: 'wijkbeheerder'
  }),
  koffie.fase('2021-10-01', 'START'),
  koffie.fase('2022-02-01', 'ACTIEF'),
  koffie.verbind('2022-02-01', { initiatief: 'de-kavel' }, 'DEELT_MENSEN', 'Tuinders helpen met sjouwen.'),
  koffie.verbreek('2023-06-01', { initiatief: 'de-kavel' }, 'DEELT_MENSEN', 'Het werk aan de flat is klaar.'),
  koffie.fase('2023-06-01', 'GESTOPT', { reden: 'DOEL_BEREIKT', toelichting: 'Alle woningen zijn opgeknapt.' }),

  speeltuin.start('2010-05-01', 'BU99010103', {
    naam: 'De speeltuin blijft',
    doel: 'Ouders en grootouders die de speeltuin zelf onderhouden, zodat zij niet verdwijnt.'
  }),
  speeltuin.fase('2010-06-01', 'START'),
  speeltuin.fase('2010-10-01', 'ACTIEF'),
  speeltuin.fase('2016-07-01', 'GESTOPT', {
    reden: 'DOEL_BEREIKT',
    toelichting: 'De speeltuin heeft een eigen stichting.'
  })
].flat()
