// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as r from '@naober/contracts/initiatieven/reeks'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import * as regel from '@naober/contracts/initiatieven/regels/ontmoeting'
import { eerder } from '@naober/kit/command/scenario'
import { deReeks, isReeks, REEKS } from '../testing/activiteiten.ts'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { DAARVOOR, deTuin, hetKoor, KOOR, MORGEN, stopte, TUIN, VREEMDE_BUURT } from '../testing/voorbeelden.ts'

const plan = {
  initiatief: KOOR,
  naam: 'Avond',
  wijze: 'GEORGANISEERD',
  dag: '2026-06-11',
  tijd: '19:30',
  duurMinuten: 60,
  herhaling: { frequentie: 'WEKELIJKS' },
  einde: { opDatum: '2026-12-31' }
} as const
const [bij, inTuin] = [{ initiatief: KOOR }, { initiatief: TUIN }] as const
/** Occurrences of the series that have been, and that is to come. */
const [GEWEEST, STRAKS] = [{ keer: '2026-05-28' }, { keer: '2026-06-11' }] as const
const geen = { keer: '2026-06-12' } as const
const overgeslagen = { keer: '2026-07-09' } as const
const elders = { dag: '2026-06-12', tijd: '20:00', duurMinuten: 60 } as const
const afgelast = r.keerAfgelast({ op: '2026-06-01', ...STRAKS, reden: null })
const gehouden = r.keerGehouden({ ...GEWEEST, aantal: 12 })
const vergist = r.keerAfgelast({ op: '2026-06-01', ...STRAKS, reden: null, vergissing: true })
const koor = [deReeks(), hetKoor()]
const tuin = [deReeks(), deTuin()]

elkeWeigering(r.Reeks, [
  geval(INITIATIEF_GESTOPT, r.planReeks, REEKS, plan, [hetKoor(stopte)]),
  geval(INITIATIEF_GESTOPT, r.planReeks, REEKS, { ...plan, dag: '2025-02-27', einde: { opDatum: '2025-03-06' } }, [
    hetKoor(stopte)
  ]),
  geval(GEBIED_KLOPT_NIET, r.planReeks, REEKS, { ...plan, gebied: VREEMDE_BUURT }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, r.planReeks, REEKS, { ...plan, dag: DAARVOOR }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, r.planReeks, REEKS, { ...plan, einde: { opDatum: '2026-06-10' } }, [hetKoor()]),
  geval(regel.TE_VER_VOORUIT, r.planReeks, REEKS, { ...plan, dag: '2028-06-08' }, [hetKoor()]),
  geval(
    r.BEGIN_NIET_IN_REEKS,
    r.planReeks,
    REEKS,
    { ...plan, herhaling: { frequentie: 'WEKELIJKS', weekdagen: ['VR'] } },
    [hetKoor()]
  ),
  geval(
    r.BEGIN_NIET_IN_REEKS,
    r.planReeks,
    REEKS,
    { ...plan, herhaling: { frequentie: 'MAANDELIJKS', maandelijksOp: 'LAATSTE_WEEKDAG' } },
    [hetKoor()]
  ),
  geval(r.REEKS_TE_LANG, r.planReeks, REEKS, { ...plan, einde: { opDatum: '2028-06-11' } }, [hetKoor()]),
  geval(r.REEKS_TE_LANG, r.planReeks, REEKS, { ...plan, einde: { naAantal: 106 } }, [hetKoor()]),
  geval(
    r.REEKS_TE_LANG,
    r.planReeks,
    REEKS,
    { ...plan, herhaling: { frequentie: 'DAGELIJKS' }, einde: { opDatum: '2027-07-16' } },
    [hetKoor()]
  ),
  geval(r.KEER_ONBEKEND, r.planReeks, REEKS, { ...plan, overslaan: ['2026-06-12'] }, [hetKoor()]),

  geval(regel.ANDER_INITIATIEF, r.wijzigReeks, REEKS, { ...inTuin, naam: 'Anders' }, tuin),
  geval(NIETS_GEWIJZIGD, r.wijzigReeks, REEKS, { ...bij, naam: 'Open repetitie' }, koor),

  geval(regel.ANDER_INITIATIEF, r.wijzigReekseinde, REEKS, { ...inTuin, laatste: '2026-06-30' }, tuin),
  geval(INITIATIEF_GESTOPT, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-08-30' }, [deReeks(), hetKoor(stopte)]),
  geval(r.REEKS_VOORBIJ, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-08-30' }, [
    deReeks(r.reekseindeGewijzigd({ laatste: '2026-05-31' })),
    hetKoor()
  ]),
  geval(regel.DAG_VOORBIJ, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-05-31' }, koor),
  geval(DATUM_VOOR_BEGIN, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-06-10' }, [
    eerder(r.Reeks, REEKS, isReeks({ dag: '2026-06-11' })),
    hetKoor()
  ]),
  geval(r.REEKS_TE_LANG, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2028-05-07' }, koor),
  geval(regel.AL_GEWEEST, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-06-02' }, [
    deReeks(r.keerVerplaatst({ ...STRAKS, dag: '2026-05-31', tijd: '10:00', duurMinuten: 60 })),
    hetKoor()
  ]),
  geval(r.REEKS_WAS_VERGISSING, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-08-30' }, [
    deReeks(vergist),
    hetKoor()
  ]),
  geval(NIETS_GEWIJZIGD, r.wijzigReekseinde, REEKS, { ...bij, laatste: '2026-07-30' }, koor),

  geval(regel.ANDER_INITIATIEF, r.wijzigOverslaan, REEKS, { ...inTuin, overslaan: [] }, tuin),
  geval(r.REEKS_WAS_VERGISSING, r.wijzigOverslaan, REEKS, { ...bij, overslaan: [] }, [deReeks(vergist), hetKoor()]),
  geval(r.KEER_ONBEKEND, r.wijzigOverslaan, REEKS, { ...bij, overslaan: ['2026-06-12'] }, koor),
  geval(r.KEER_ONBEKEND, r.wijzigOverslaan, REEKS, { ...bij, overslaan: ['2026-08-06'] }, koor),
  geval(regel.AL_GEWEEST, r.wijzigOverslaan, REEKS, { ...bij, overslaan: ['2026-05-28'] }, koor),
  geval(NIETS_GEWIJZIGD, r.wijzigOverslaan, REEKS, { ...bij, overslaan: ['2026-07-09'] }, koor),

  geval(regel.ANDER_INITIATIEF, r.verplaatsKeer, REEKS, { ...inTuin, ...STRAKS, ...elders }, tuin),
  geval(r.KEER_ONBEKEND, r.verplaatsKeer, REEKS, { ...bij, ...geen, ...elders }, koor),
  geval(regel.AL_AFGELAST, r.verplaatsKeer, REEKS, { ...bij, ...STRAKS, ...elders }, [deReeks(afgelast), hetKoor()]),
  geval(regel.IS_DOORGEGAAN, r.verplaatsKeer, REEKS, { ...bij, ...GEWEEST, ...elders }, [deReeks(gehouden), hetKoor()]),
  geval(regel.AL_GEWEEST, r.verplaatsKeer, REEKS, { ...bij, ...GEWEEST, ...elders }, koor),
  geval(regel.DAG_VOORBIJ, r.verplaatsKeer, REEKS, { ...bij, ...STRAKS, ...elders, dag: '2026-05-31' }, koor),
  geval(regel.TE_VER_VOORUIT, r.verplaatsKeer, REEKS, { ...bij, ...STRAKS, ...elders, dag: '2028-06-02' }, koor),
  geval(
    NIETS_GEWIJZIGD,
    r.verplaatsKeer,
    REEKS,
    { ...bij, ...STRAKS, dag: '2026-06-11', tijd: '19:30', duurMinuten: 120 },
    koor
  ),

  geval(regel.ANDER_INITIATIEF, r.meldKeerGehouden, REEKS, { ...inTuin, ...GEWEEST, aantal: 3 }, tuin),
  geval(r.KEER_ONBEKEND, r.meldKeerGehouden, REEKS, { ...bij, keer: '2026-05-01', aantal: 3 }, koor),
  geval(regel.AL_AFGELAST, r.meldKeerGehouden, REEKS, { ...bij, ...STRAKS, aantal: 3 }, [deReeks(afgelast), hetKoor()]),
  geval(regel.NOG_NIET_GEWEEST, r.meldKeerGehouden, REEKS, { ...bij, ...STRAKS, aantal: 3 }, koor),
  geval(NIETS_GEWIJZIGD, r.meldKeerGehouden, REEKS, { ...bij, ...GEWEEST, aantal: 12 }, [deReeks(gehouden), hetKoor()]),

  ...[DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN].flatMap((nee) => {
    const op = nee === DATUM_VOOR_BEGIN ? DAARVOOR : MORGEN
    return [
      geval(nee, r.lasKeerAf, REEKS, { ...bij, ...STRAKS, op }, koor),
      geval(nee, r.lasReeksAf, REEKS, { ...bij, op }, koor)
    ]
  }),
  geval(regel.ANDER_INITIATIEF, r.lasKeerAf, REEKS, { ...inTuin, ...STRAKS }, tuin),
  geval(r.KEER_ONBEKEND, r.lasKeerAf, REEKS, { ...bij, ...overgeslagen }, koor),
  geval(regel.AL_AFGELAST, r.lasKeerAf, REEKS, { ...bij, ...STRAKS }, [deReeks(afgelast), hetKoor()]),
  geval(regel.IS_DOORGEGAAN, r.lasKeerAf, REEKS, { ...bij, ...GEWEEST }, [deReeks(gehouden), hetKoor()]),

  geval(regel.ANDER_INITIATIEF, r.lasReeksAf, REEKS, inTuin, tuin),
  geval(regel.AL_AFGELAST, r.lasReeksAf, REEKS, bij, [
    deReeks(
      r.reekseindeGewijzigd({ laatste: '2026-05-07' }),
      r.keerAfgelast({ op: '2026-06-01', keer: '2026-05-07', reden: null })
    ),
    hetKoor()
  ]),
  geval(regel.IS_DOORGEGAAN, r.lasReeksAf, REEKS, bij, [
    deReeks(r.reekseindeGewijzigd({ laatste: '2026-05-07' }), r.keerGehouden({ keer: '2026-05-07', aantal: 3 })),
    hetKoor()
  ]),

  geval(regel.ANDER_INITIATIEF, r.laatKeerDoorgaan, REEKS, { ...inTuin, ...STRAKS }, tuin),
  geval(r.KEER_ONBEKEND, r.laatKeerDoorgaan, REEKS, { ...bij, ...geen }, koor),
  geval(regel.NIET_AFGELAST, r.laatKeerDoorgaan, REEKS, { ...bij, ...STRAKS }, koor),
  geval(INITIATIEF_GESTOPT, r.laatKeerDoorgaan, REEKS, { ...bij, ...STRAKS }, [deReeks(afgelast), hetKoor(stopte)]),

  geval(GEEN_TEKST, r.wisReeksTekst, REEKS, { versie: 1, pad: '/omschrijving', grond: 'ONJUIST' }, [deReeks()])
])
