// SPDX-License-Identifier: EUPL-1.2
import * as g from '@naober/contracts/initiatieven/gebied'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import type { Vlak } from '@naober/contracts/vlak'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { indeling } from '../testing/indeling.ts'
import { vierkant } from '../testing/voorbeelden.ts'

const ID = 'GM0308-2024'
const { gemeente, wijken, buurten } = indeling
const [wijk, buurt] = [wijken[0]!, buurten[0]!]
const metGrens = (grens: Vlak) => ({ ...indeling, buurten: [{ ...buurt, grens }] })
/** More points than all boundaries may have together, in rings that are each allowed. */
const fijn: Vlak = {
  type: 'MultiPolygon',
  coordinates: Array.from({ length: Math.ceil(g.MAX_PUNTEN / 50_000) + 1 }, () => [
    [...Array.from({ length: 49_999 }, (_, i) => [5 + i / 1e6, 52]), [5, 52]]
  ])
}

/** The same division under the code of another gemeente. */
const onder = (cijfers: string) => ({
  ...indeling,
  gemeente: { ...gemeente, code: `GM${cijfers}` as const },
  wijken: [{ ...wijk, code: `WK${cijfers}00` as const }],
  buurten: [{ ...buurt, code: `BU${cijfers}0000` as const, wijkcode: `WK${cijfers}00` as const }]
})

elkeWeigering(g.Gebied, [
  geval(GEMEENTE_ONBEKEND, g.leesGebiedenIn, 'GM0001-2024', onder('0001'), []),
  geval(
    g.CODE_NIET_VAN_GEMEENTE,
    g.leesGebiedenIn,
    ID,
    { ...indeling, wijken: [wijk, { ...wijk, code: 'WK034200' }] },
    []
  ),
  geval(g.WIJK_ONTBREEKT, g.leesGebiedenIn, ID, { ...indeling, wijken: [{ ...wijk, code: 'WK030801' }] }, []),
  geval(g.BUURT_NIET_IN_WIJK, g.leesGebiedenIn, ID, { ...indeling, buurten: [{ ...buurt, wijkcode: 'WK030801' }] }, []),
  geval(g.DUBBELE_CODE, g.leesGebiedenIn, ID, { ...indeling, buurten: [buurt, buurt] }, []),
  geval(g.DUBBELE_CODE, g.leesGebiedenIn, ID, { ...indeling, wijken: [wijk, wijk] }, []),
  geval(
    g.RING_NIET_GESLOTEN,
    g.leesGebiedenIn,
    ID,
    metGrens({
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.1, 52],
          [5.1, 52.1],
          [5, 52.1]
        ]
      ]
    }),
    []
  ),
  geval(g.BUITEN_NEDERLAND, g.leesGebiedenIn, ID, metGrens(vierkant(52, 5)), []),
  geval(g.BUITEN_NEDERLAND, g.leesGebiedenIn, ID, { ...indeling, gemeente: { ...gemeente, grens: vierkant(8) } }, []),
  geval(g.GRENZEN_TE_FIJN, g.leesGebiedenIn, ID, metGrens(fijn), []),
  geval(g.VOORBEELD_NIET_GEMERKT, g.leesGebiedenIn, 'GM9901-2024', onder('9901'), []),
  geval(g.ECHT_IS_GEEN_VOORBEELD, g.leesGebiedenIn, ID, { ...indeling, voorbeelddata: true }, [])
])
