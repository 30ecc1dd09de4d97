// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import { BELEMMERING_ONBEKEND } from '@naober/contracts/initiatieven/initiatief'
import * as p from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import {
  BAARN,
  BEHEERDER,
  BOB,
  D1,
  D2,
  D4,
  hetKoor,
  KOOR,
  MORGEN,
  TUIN,
  VREEMDE_BUURT
} from '../testing/voorbeelden.ts'
import {
  hetVoorbeeld,
  isGepubliceerd,
  isToegepast,
  TOEPASSING,
  VOORBEELD,
  voorbeeldvelden
} from '../testing/voorbeelden-uit-de-praktijk.ts'

const opgesteld = {
  ...voorbeeldvelden,
  plaatsen: ['STAD' as const],
  belemmeringen: ['RUIMTE_ZONDER_VASTE_DEKKING'],
  op: D2
}
const weg = hetVoorbeeld(p.voorbeeldIngetrokken({}))
const gepubliceerd = hetVoorbeeld(isGepubliceerd())
const toegepast = hetVoorbeeld(isGepubliceerd(), ...isToegepast)
const uitkomst = { toepassingId: TOEPASSING, uitkomst: 'WERKTE', lessen: 'Begin klein', op: D4 } as const
const verteld = hetVoorbeeld(isGepubliceerd(), ...isToegepast, p.uitkomstTeruggekoppeld(uitkomst))
const hier = { gebied: BAARN, op: D4 }
const terug = { toepassingId: TOEPASSING }

elkeWeigering(p.Praktijkvoorbeeld, [
  geval(BELEMMERING_ONBEKEND, p.stelVoorbeeldOp, VOORBEELD, { ...opgesteld, belemmeringen: ['PECH'] }, []),
  geval(GEBIED_KLOPT_NIET, p.stelVoorbeeldOp, VOORBEELD, { ...opgesteld, gebied: VREEMDE_BUURT }, []),
  geval(DATUM_IN_TOEKOMST, p.stelVoorbeeldOp, VOORBEELD, { ...opgesteld, op: MORGEN }, []),
  geval(p.VOORBEELD_INGETROKKEN, p.wijzigVoorbeeld, VOORBEELD, { titel: 'Anders' }, [weg]),
  geval(p.VOORBEELD_AL_GEPUBLICEERD, p.wijzigVoorbeeld, VOORBEELD, { titel: 'Anders' }, [gepubliceerd]),
  geval(BELEMMERING_ONBEKEND, p.wijzigVoorbeeld, VOORBEELD, { belemmeringen: ['PECH'] }, [hetVoorbeeld()]),
  geval(NIETS_GEWIJZIGD, p.wijzigVoorbeeld, VOORBEELD, { plaatsen: ['STAD'] }, [hetVoorbeeld()]),
  geval(p.VOORBEELD_INGETROKKEN, p.publiceerVoorbeeld, VOORBEELD, { initiatiefId: KOOR, op: D4 }, [weg, hetKoor()]),
  geval(p.VOORBEELD_VAN_ANDER_INITIATIEF, p.publiceerVoorbeeld, VOORBEELD, { op: D4 }, [hetVoorbeeld()]),
  geval(p.VOORBEELD_AL_GEPUBLICEERD, p.publiceerVoorbeeld, VOORBEELD, { initiatiefId: KOOR, op: D4 }, [
    gepubliceerd,
    hetKoor()
  ]),
  geval(DATUM_IN_TOEKOMST, p.publiceerVoorbeeld, VOORBEELD, { initiatiefId: KOOR, op: MORGEN }, [
    hetVoorbeeld(),
    hetKoor()
  ]),
  geval(DATUM_VOOR_BEGIN, p.publiceerVoorbeeld, VOORBEELD, { initiatiefId: KOOR, op: D1 }, [hetVoorbeeld(), hetKoor()]),
  geval(p.VOORBEELD_INGETROKKEN, p.neemPublicatieTerug, VOORBEELD, { initiatiefId: KOOR }, [weg, hetKoor()]),
  geval(p.VOORBEELD_VAN_ANDER_INITIATIEF, p.neemPublicatieTerug, VOORBEELD, {}, [gepubliceerd]),
  geval(p.VOORBEELD_NIET_GEPUBLICEERD, p.neemPublicatieTerug, VOORBEELD, { initiatiefId: KOOR }, [
    hetVoorbeeld(),
    hetKoor()
  ]),
  geval(p.VOORBEELD_INGETROKKEN, p.trekVoorbeeldIn, VOORBEELD, {}, [weg]),
  geval(p.VOORBEELD_AL_GEPUBLICEERD, p.trekVoorbeeldIn, VOORBEELD, {}, [gepubliceerd]),
  geval(p.VOORBEELD_INGETROKKEN, p.pasVoorbeeldToe, VOORBEELD, hier, [weg]),
  geval(p.VOORBEELD_NIET_GEPUBLICEERD, p.pasVoorbeeldToe, VOORBEELD, hier, [hetVoorbeeld()]),
  geval(GEBIED_ONTBREEKT, p.pasVoorbeeldToe, VOORBEELD, { op: D4 }, [gepubliceerd]),
  geval(GEBIED_KLOPT_NIET, p.pasVoorbeeldToe, VOORBEELD, { ...hier, gebied: VREEMDE_BUURT }, [gepubliceerd]),
  geval(DATUM_IN_TOEKOMST, p.pasVoorbeeldToe, VOORBEELD, { ...hier, op: MORGEN }, [gepubliceerd]),
  geval(p.TOEPASSING_ONBEKEND, p.neemToepassingTerug, VOORBEELD, {}, [toegepast], BEHEERDER),
  geval(p.UITKOMST_IS_ER_AL, p.neemToepassingTerug, VOORBEELD, {}, [verteld], BOB),
  geval(p.TOEPASSING_ONBEKEND, p.koppelUitkomstTerug, VOORBEELD, { ...uitkomst, toepassingId: TUIN }, [toegepast], BOB),
  geval(p.UITKOMST_IS_ER_AL, p.koppelUitkomstTerug, VOORBEELD, uitkomst, [verteld], BOB),
  geval(DATUM_IN_TOEKOMST, p.koppelUitkomstTerug, VOORBEELD, { ...uitkomst, op: MORGEN }, [toegepast], BOB),
  geval(DATUM_VOOR_BEGIN, p.koppelUitkomstTerug, VOORBEELD, { ...uitkomst, op: D2 }, [toegepast], BOB),
  geval(p.TOEPASSING_ONBEKEND, p.neemUitkomstTerug, VOORBEELD, { toepassingId: TUIN }, [verteld], BOB),
  geval(p.GEEN_UITKOMST, p.neemUitkomstTerug, VOORBEELD, terug, [toegepast], BOB),
  geval(GEEN_TEKST, p.wisPraktijkvoorbeeldTekst, VOORBEELD, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [
    hetVoorbeeld()
  ])
])
