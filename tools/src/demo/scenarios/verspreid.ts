// SPDX-License-Identifier: EUPL-1.2
import { storyOf } from '../story.ts'

const repair = storyOf('los-schroefje', 'bewoner-tuin')
const dorpshuis = storyOf('dorpshuis', 'bewoner-dorp')
const bus = storyOf('buurtbus', 'bewoner-dorp')
const kast = storyOf('weggeefkast', 'bewoner-tuin')
const wandelen = storyOf('duinlopers', 'bewoner-dorp')
const zomer = storyOf('zomerschool', 'bewoner-koor')
const eettafel = storyOf('havenmaal', 'bewoner-koor')
const stilte = storyOf('stilteplek', 'bewoner-dorp')
const taal = storyOf('taalmaatjes', 'bewoner-tuin')
const leesclub = storyOf('leesclub', 'bewoner-koor')

/** Smaller initiatieven in every phase, spread over the years and over the three gemeenten. */
export const VERSPREID = [
  repair.start('2018-03-10', 'BU99010100', {
    naam: 'Los Schroefje',
    doel: 'Samen repareren wat anders weggegooid wordt.'
  }),
  repair.fase('2018-04-01', 'START'),
  repair.fase('2018-09-01', 'ACTIEF'),
  repair.verbind('2019-11-01', { initiatief: 'kom-erbij' }, 'DEELT_RUIMTE', 'Elke tweede zaterdag aan de lange tafel.'),
  repair.verbreek('2024-12-01', { initiatief: 'kom-erbij' }, 'DEELT_RUIMTE', 'De werkbanken kregen een eigen schuur.'),
  repair.verbind('2024-12-01', { initiatief: 'de-kavel' }, 'DEELT_RUIMTE', 'De schuur staat in de moestuin.'),
  repair.bevestig(),

  dorpshuis.start('2006-06-01', 'BU99020000', {
    naam: 'Dorpshuis Polderdijk',
    doel: 'Het dorp houdt zelf zijn dorpshuis open, met een rooster van veertig mensen.',
    functie: 'voorzitter beheergroep'
  }),
  dorpshuis.fase('2006-09-01', 'START'),
  dorpshuis.fase('2007-01-15', 'ACTIEF'),
  dorpshuis.lid('2007-01-15', { partij: 'dorpsbelang' }, 'eigenaar van het gebouw'),
  dorpshuis.lid('2012-09-01', { partij: 'de-wilg' }, 'gymles'),
  dorpshuis.lid('2019-01-01', { partij: 'het-schip' }, 'uitleenpunt'),
  dorpshuis.verplaats('2019-04-01', 'BU99020001'),
  dorpshuis.verbind('2016-09-01', { initiatief: 'polderdijk-kookt' }, 'DEELT_RUIMTE', 'De keuken.'),
  dorpshuis.draagOver('2025-01-01', { partij: 'dorpsbelang' }, 'bestuur'),

  bus.start('2020-10-01', 'GM9902', {
    naam: 'Buurtbus Polderdijk',
    doel: 'Dorpsgenoten rijden elkaar naar de stad en terug.'
  }),
  bus.fase('2021-02-01', 'START'),
  bus.fase('2021-06-01', 'ACTIEF'),
  bus.verbind('2021-09-01', { initiatief: 'polderdijk-kookt' }, 'HELPT', 'Haalt eters op.'),

  kast.start('2026-03-01', 'BU99010201', {
    naam: 'Weggeefkast Tuindorp',
    doel: 'Een kast langs de stoep: zet er iets in, neem er iets uit.'
  }),

  wandelen.start('2022-04-01', 'BU99030001', {
    naam: 'De Duinlopers',
    doel: 'Elke woensdag samen wandelen over het eiland, in het tempo van de langzaamste.'
  }),
  wandelen.fase('2022-04-15', 'START'),
  wandelen.fase('2022-09-01', 'ACTIEF'),
  wandelen.open('2022-09-01', 'Om tien uur bij de steiger.'),
  wandelen.bevestig(),

  zomer.start('2017-05-01', 'BU99010103', {
    naam: 'Zomerschool De Weiden',
    doel: 'In de zomer leren kinderen van buren wat die goed kunnen.'
  }),
  zomer.fase('2017-06-01', 'START'),
  zomer.fase('2017-07-15', 'ACTIEF'),
  zomer.fase('2021-05-01', 'GESTOPT', { reden: 'EIGEN_KEUZE', toelichting: 'De trekkers verhuisden.' }),
  zomer.vernieuw('2025-04-01', 'Nieuwe ouders pakten het weer op.'),
  zomer.fase('2025-07-15', 'ACTIEF'),

  eettafel.start('2024-01-15', 'BU99010000', {
    naam: 'Havenmaal',
    doel: 'Eten uit alle keukens van de buurt, één zondag per maand.'
  }),
  eettafel.fase('2024-03-01', 'START'),
  eettafel.lid('2024-03-01', { partij: 'het-anker' }, 'keuken'),
  eettafel.verbind('2024-06-01', { initiatief: 'denkcafe' }, 'DEELT_MENSEN'),

  stilte.start('2026-05-01', 'BU99030002', {
    naam: 'Stilteplek bij de vuurtoren',
    doel: 'Een bank en een schriftje, meer niet.'
  }),

  taal.start('2015-10-01', 'BU99010101', {
    naam: 'Taalmaatjes Vogelbuurt',
    doel: 'Een uur per week Nederlands praten met een buur.'
  }),
  taal.fase('2015-11-01', 'START'),
  taal.fase('2016-02-01', 'ACTIEF'),
  taal.lid('2016-02-01', { partij: 'het-schip' }, 'ruimte en boeken'),
  taal.verbind('2018-06-01', { initiatief: 'parkrand' }, 'DEELT_MENSEN', 'Nieuwe bewoners zoeken een maatje.'),
  taal.open('2016-02-01', 'Vraag ernaar in de bibliotheek.'),
  taal.dicht('2024-10-01'),

  leesclub.start('2012-02-01', 'BU99010001', { naam: 'Leesclub onder de toren', doel: 'Elke maand één boek.' }),
  leesclub.fase('2012-03-01', 'START'),
  leesclub.fase('2012-09-01', 'ACTIEF'),
  leesclub.fase('2019-06-01', 'GESTOPT', {
    reden: 'OPGEGAAN_IN',
    opgegaanIn: 'het-schip',
    toelichting: 'De bibliotheek zet de avonden voort.'
  })
].flat()
