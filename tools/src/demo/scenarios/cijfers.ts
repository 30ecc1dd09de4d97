// SPDX-License-Identifier: EUPL-1.2
import { type Indicatorbeschrijving, leesIndicatorenIn } from '@naober/contracts/initiatieven/indicatorreeks'
import { demoCommand } from '../command.ts'
import { JAAR } from '../geography.ts'

const PROCENT: Pick<Indicatorbeschrijving, 'eenheid' | 'doelgroep' | 'geschat'> = {
  eenheid: 'PROCENT',
  doelgroep: '18+',
  geschat: ['WIJK', 'BUURT']
}

const INDICATOREN: readonly Indicatorbeschrijving[] = [
  { code: 'EENZAAM_18PLUS', naam: 'Eenzaam', ...PROCENT, voorbehouden: ['EENZAAMHEID_GEEN_GEVOLG'] },
  { code: 'VRIJWILLIGERSWERK_18PLUS', naam: 'Doet vrijwilligerswerk', ...PROCENT, voorbehouden: [] },
  { code: 'MANTELZORGER_18PLUS', naam: 'Mantelzorger', ...PROCENT, voorbehouden: [] }
]

/** Invented percentages of Merenburg: average, and of those who lived there five years before. Null: no figure. */
const GEBIEDEN: Readonly<Record<string, readonly ([number, number] | null)[]>> = {
  GM9901: [
    [44.1, 42.6],
    [27.3, 29.8],
    [14.2, 15.9]
  ],
  WK990100: [
    [46.2, 43.9],
    [25.1, 28],
    [12.7, 14.1]
  ],
  WK990101: [
    [43, 41.8],
    [28.4, 30.6],
    [15.1, 16.2]
  ],
  BU99010000: [
    [47.5, 45.1],
    [24.2, 27.7],
    [12.1, 13.4]
  ],
  BU99010001: [
    [45, 42.9],
    [25.9, 28.3],
    [13.2, 14.8]
  ],
  BU99010101: [
    [48.3, 44],
    [23.5, 27.9],
    [13.9, 15.6]
  ],
  BU99010102: [[38.7, 38.1], [31.2, 32], null]
}

/** Figures of an invented survey, with those of sitting residents beside the averages. */
export const CIJFERS = [
  demoCommand('cijfers/GM9901', 'beheerder', leesIndicatorenIn, null, {
    reeks: 'VOORBEELD',
    naam: 'Verzonnen buurtmonitor (voorbeelddata)',
    gemeente: 'GM9901',
    jaar: JAAR,
    indelingsjaar: JAAR,
    bron: 'Verzonnen voor Naober; deze cijfers zijn nergens gemeten (voorbeelddata)',
    licentie: 'CC0',
    cohort: 'wie er vijf jaar eerder ook woonde',
    indicatoren: [...INDICATOREN],
    gebieden: Object.entries(GEBIEDEN).map(([code, waarden]) => ({
      code,
      cijfers: INDICATOREN.flatMap(({ code: indicator }, i) => {
        const [waarde, cohort] = waarden[i] ?? []
        return waarde === undefined || cohort === undefined ? [] : [{ indicator, waarde, cohort }]
      })
    })),
    voorbeelddata: true
  })
]
