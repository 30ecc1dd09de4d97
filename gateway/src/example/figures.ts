// SPDX-License-Identifier: EUPL-1.2
import { indicatorreeksId, reeksIngelezen } from '@naober/contracts/initiatieven/indicatorreeks'

type Getallen = readonly [eenzaam: number | null, inwoners: number]

const cijfersOver = (gemeente: 'GM0308' | null, jaar: number, gebieden: Readonly<Record<string, Getallen>>) =>
  [
    indicatorreeksId('RIVM', gemeente, jaar),
    reeksIngelezen({
      reeks: 'RIVM',
      naam: 'Gezondheid',
      gemeente,
      jaar,
      indelingsjaar: jaar,
      bron: 'RIVM, proef',
      licentie: 'CC BY 4.0',
      cohort: jaar === 2024 ? 'wie er in 2015 ook woonde' : null,
      indicatoren: [
        {
          code: 'EENZAAM',
          naam: 'Eenzaam',
          eenheid: 'PROCENT',
          doelgroep: '18+',
          geschat: ['WIJK', 'BUURT'],
          voorbehouden: ['EENZAAMHEID_GEEN_GEVOLG']
        },
        { code: 'INWONERS', naam: 'Inwoners', eenheid: 'PERSONEN', doelgroep: null, geschat: [], voorbehouden: [] }
      ],
      gebieden: Object.entries(gebieden).map(([code, [eenzaam, inwoners]]) => ({
        code,
        cijfers: [
          ...(eenzaam === null
            ? []
            : [{ indicator: 'EENZAAM', waarde: eenzaam, ...(jaar === 2024 && { cohort: eenzaam - 2 }) }]),
          { indicator: 'INWONERS', waarde: inwoners }
        ]
      })),
      voorbeelddata: false
    })
  ] as const

/** Figures of two years, with a buurt of which the source does not know all. */
export const CIJFERS = [
  cijfersOver('GM0308', 2020, { GM0308: [41.5, 24868], BU03080102: [45.1, 7] }),
  cijfersOver('GM0308', 2024, { GM0308: [44.2, 25065], BU03080102: [null, 40] }),
  cijfersOver(null, 2020, { NL01: [47, 17_407_585] })
]
