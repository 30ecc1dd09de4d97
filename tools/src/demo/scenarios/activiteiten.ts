// SPDX-License-Identifier: EUPL-1.2
import { agendaOf } from '../agenda.ts'

const koor = agendaOf('hoge-noot', 'bewoner-koor')
const cafe = agendaOf('denkcafe', 'bewoner-koor')
const biljart = agendaOf('de-krijtjes', 'bewoner-tuin')
const kookt = agendaOf('polderdijk-kookt', 'bewoner-dorp')
const voetbal = agendaOf('zaterdag-vier', 'bewoner-tuin')
const wandelen = agendaOf('duinlopers', 'bewoner-dorp')
const plantjes = agendaOf('groene-vingers', 'bewoner-koor')

const TOT_EIND_2027 = { opDatum: '2027-12-31' }
const KERST_2026 = ['2026-12-24', '2026-12-31']

/**
 * What the networks do, week by week until the end of 2027: each kind of rule, counts of a year that has been, and
 * what was off.
 */
export const ACTIVITEITEN = [
  koor.reeks(
    'hoge-noot-2025',
    {
      naam: 'Repetitie De Hoge Noot',
      omschrijving: 'Zingen voor wie wil.',
      waar: 'Bij de bakker, na sluitingstijd',
      dag: '2025-01-09',
      tijd: '19:30',
      duurMinuten: 120,
      herhaling: { frequentie: 'WEKELIJKS' },
      einde: { opDatum: '2025-12-18' },
      overslaan: ['2025-05-01', '2025-07-31', '2025-08-07', '2025-08-14']
    },
    { '2025-01-09': 24, '2025-01-16': 27, '2025-09-04': 31, '2025-12-18': 38 },
    { '2025-02-06': 'Gladheid' }
  ),
  koor.reeks('hoge-noot-2026', {
    naam: 'Repetitie De Hoge Noot',
    omschrijving: 'Zingen voor wie wil, zonder stemtest. Kom een avond meezingen.',
    waar: 'Bij de bakker, na sluitingstijd',
    dag: '2026-01-08',
    tijd: '19:30',
    duurMinuten: 120,
    herhaling: { frequentie: 'WEKELIJKS' },
    einde: TOT_EIND_2027,
    overslaan: KERST_2026
  }),
  koor.activiteit('aubade-2027', {
    naam: 'Aubade op het plein',
    omschrijving: 'Het koor zingt voor de bakker die het zijn winkel leent.',
    dag: '2027-05-22',
    tijd: '11:00',
    duurMinuten: 60
  }),

  cafe.reeks('denkcafe', {
    naam: 'Denkcafé',
    omschrijving: 'Een avond over een levensvraag, elke laatste donderdag.',
    waar: 'Het Anker',
    dag: '2026-01-29',
    tijd: '19:30',
    duurMinuten: 150,
    herhaling: { frequentie: 'MAANDELIJKS', maandelijksOp: 'LAATSTE_WEEKDAG' },
    einde: TOT_EIND_2027
  }),

  biljart.reeks('de-krijtjes', {
    naam: 'Biljarten',
    omschrijving: 'Elke dinsdag; wie nieuw is wordt de eerste keer opgehaald.',
    dag: '2026-01-06',
    tijd: '14:00',
    duurMinuten: 180,
    herhaling: { frequentie: 'WEKELIJKS' },
    einde: TOT_EIND_2027
  }),

  kookt.reeks('polderdijk-kookt', {
    naam: 'Aan de lange tafel',
    omschrijving: 'Twee keer per week samen eten.',
    waar: 'Dorpshuis',
    dag: '2026-01-06',
    tijd: '17:30',
    duurMinuten: 120,
    herhaling: { frequentie: 'WEKELIJKS', weekdagen: ['DI', 'DO'] },
    einde: TOT_EIND_2027,
    overslaan: KERST_2026
  }),
  kookt.activiteit(
    'barbecue-2025',
    {
      naam: 'Barbecue op straat',
      omschrijving: 'Iemand zette een barbecue buiten en het werd een lange avond.',
      wijze: 'SPONTAAN',
      dag: '2025-07-12',
      tijd: '18:00',
      duurMinuten: 300
    },
    40
  ),

  voetbal.reeks('zaterdag-vier', {
    naam: 'Training Zaterdag Vier',
    omschrijving: 'Om de week trainen, ook wie soms de weg kwijt is.',
    dag: '2026-01-10',
    tijd: '10:00',
    duurMinuten: 90,
    herhaling: { frequentie: 'WEKELIJKS', om: 2 },
    einde: TOT_EIND_2027
  }),
  voetbal.activiteit(
    'toernooi-2025',
    {
      naam: 'Buurttoernooi',
      omschrijving: 'Elke straat een team.',
      dag: '2025-06-14',
      tijd: '12:00',
      duurMinuten: 240
    },
    'Onweer'
  ),

  wandelen.reeks('duinlopers', {
    naam: 'Ommetje',
    omschrijving: 'Elke ochtend een half uur; wie er is loopt mee.',
    wijze: 'SPONTAAN',
    dag: '2026-10-01',
    tijd: '09:00',
    duurMinuten: 30,
    herhaling: { frequentie: 'DAGELIJKS' },
    einde: { naAantal: 400 }
  }),

  plantjes.reeks('stekjestafel', {
    naam: 'Stekjestafel',
    omschrijving: 'Stekjes ruilen, elke tweede zaterdag van de maand.',
    dag: '2026-02-14',
    tijd: '13:00',
    duurMinuten: 120,
    herhaling: { frequentie: 'MAANDELIJKS', maandelijksOp: 'WEEKDAG' },
    einde: TOT_EIND_2027
  })
].flat()
