// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import type { leesIndicatorenIn } from '@naober/contracts/initiatieven/indicatorreeks'

/** The figures of Baarn and one of its buurten, as they are read in. */
export const cijfers: OpdrachtVan<typeof leesIndicatorenIn> = {
  reeks: 'RIVM',
  naam: 'Gezondheid per wijk en buurt',
  gemeente: 'GM0308',
  jaar: 2020,
  indelingsjaar: 2020,
  bron: 'RIVM, proef',
  licentie: 'CC BY 4.0',
  cohort: null,
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
  gebieden: [
    {
      code: 'GM0308',
      cijfers: [
        { indicator: 'EENZAAM', waarde: 41.7 },
        { indicator: 'INWONERS', waarde: 24868 }
      ]
    },
    { code: 'BU03080000', cijfers: [{ indicator: 'EENZAAM', waarde: 0 }] }
  ]
}
