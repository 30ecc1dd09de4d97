// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST, type Gebeurtenis } from '@naober/contracts'
import { BUITEN_NEDERLAND, RING_NIET_GESLOTEN } from '@naober/contracts/initiatieven/gebied'
import * as g from '@naober/contracts/initiatieven/getekend-gebied'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '@naober/contracts/initiatieven/regels/datums'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import type { Vlak } from '@naober/contracts/vlak'
import { eerder } from '@naober/kit/command/scenario'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { D2, D3, D4, DAARVOOR, GEBIED, MORGEN, vierkant } from '../testing/voorbeelden.ts'

const tekening = { soort: 'EIGEN', naam: 'Onze hoek', gemeenten: ['GM0308'], grens: vierkant(), op: D2 } as const
const open: Vlak = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.1, 52],
      [5.1, 52.1],
      [5, 52.1]
    ]
  ]
}
const gekruist: Vlak = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.1, 52.1],
      [5.1, 52],
      [5, 52.1],
      [5, 52]
    ]
  ]
}
const { gemeenten: _gemeenten, ...rest } = tekening
const gebied = (...sindsdien: Gebeurtenis[]) =>
  eerder(
    g.GetekendGebied,
    GEBIED,
    g.gebiedGetekend({ ...rest, gemeenten: ['GM0308'], toelichting: null }),
    ...sindsdien
  )
const isIngetrokken = g.getekendGebiedIngetrokken({ op: D3 })
const nieuw = { ...rest, gemeenten: ['GM0308' as const] }

elkeWeigering(g.GetekendGebied, [
  geval(GEMEENTE_ONBEKEND, g.tekenGebied, GEBIED, { ...nieuw, gemeenten: ['GM0308', 'GM0001'] }, []),
  geval(RING_NIET_GESLOTEN, g.tekenGebied, GEBIED, { ...nieuw, grens: open }, []),
  geval(g.GRENS_KRUIST_ZICHZELF, g.tekenGebied, GEBIED, { ...nieuw, grens: gekruist }, []),
  geval(BUITEN_NEDERLAND, g.tekenGebied, GEBIED, { ...nieuw, grens: vierkant(52, 5) }, []),
  geval(DATUM_IN_TOEKOMST, g.tekenGebied, GEBIED, { ...nieuw, op: MORGEN }, []),

  geval(g.GEBIED_INGETROKKEN, g.wijzigGetekendGebied, GEBIED, { naam: 'De hoek' }, [gebied(isIngetrokken)]),
  geval(RING_NIET_GESLOTEN, g.wijzigGetekendGebied, GEBIED, { grens: open }, [gebied()]),
  geval(g.GRENS_KRUIST_ZICHZELF, g.wijzigGetekendGebied, GEBIED, { grens: gekruist }, [gebied()]),
  geval(BUITEN_NEDERLAND, g.wijzigGetekendGebied, GEBIED, { grens: vierkant(10) }, [gebied()]),
  geval(NIETS_GEWIJZIGD, g.wijzigGetekendGebied, GEBIED, { toelichting: null }, [gebied()]),

  geval(g.GEBIED_INGETROKKEN, g.trekGetekendGebiedIn, GEBIED, { op: D4 }, [gebied(isIngetrokken)]),
  geval(DATUM_IN_TOEKOMST, g.trekGetekendGebiedIn, GEBIED, { op: MORGEN }, [gebied()]),
  geval(DATUM_VOOR_BEGIN, g.trekGetekendGebiedIn, GEBIED, { op: DAARVOOR }, [gebied()]),
  geval(g.GEBIED_NIET_INGETROKKEN, g.herstelGetekendGebied, GEBIED, {}, [gebied()]),

  geval(GEEN_TEKST, g.wisGetekendGebiedTekst, GEBIED, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [gebied()])
])
