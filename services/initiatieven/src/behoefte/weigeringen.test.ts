// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST, type Opdrachtcontract } from '@naober/contracts'
import * as a from '@naober/contracts/initiatieven/aanbod'
import * as b from '@naober/contracts/initiatieven/behoefte'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import {
  INITIATIEF_GESTOPT,
  NIETS_GEWIJZIGD,
  PARTIJ_NOG_NIET_ER,
  PARTIJ_VERTROKKEN
} from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { TE_VER_VOORUIT } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { deBehoefte, hetAanbod, ZAAL, ZAAL_GEZOCHT } from '../testing/oproepen.ts'
import {
  D1,
  D2,
  D3,
  hetKoor,
  KOOR,
  MORGEN,
  stopte,
  VREEMDE_BUURT,
  WELZIJN,
  welzijn,
  welzijnSinds
} from '../testing/voorbeelden.ts'

const plaats = {
  soort: 'RUIMTE',
  wat: 'Een zaal',
  gebied: { gemeente: 'GM0308', jaar: 2024 },
  laatste: '2026-12-31',
  op: D2
} as const
const vertrok = partijVertrokken({ op: D3, toelichting: null })
const TE_VER = '2028-06-02'

/** What both kinds refuse alike: placing, changing, closing, opening again and letting lapse. */
const gelijke = (
  id: string,
  [plaatsen, wijzig, trekIn, heropen, laatVervallen, wis]: readonly Opdrachtcontract[],
  ding: (
    anders?: Parameters<typeof deBehoefte>[0],
    ...sindsdien: Parameters<typeof hetKoor>
  ) => ReturnType<typeof hetKoor>,
  vervallen: (op: string) => Parameters<typeof hetKoor>[number]
) => {
  if (!plaatsen || !wijzig || !trekIn || !heropen || !laatVervallen || !wis) throw new Error('a command is missing')
  const dicht = ding({}, vervallen(D3))
  const anders = (velden: object) => ({ ...plaats, ...velden })
  return [
    geval(a.BURENHULP_GRENS, plaatsen, id, anders({ soort: 'HANDEN', hulp: 'VERPLEGING' }), []),
    geval(a.BURENHULP_GRENS, plaatsen, id, anders({ soort: 'HANDEN', hulp: 'PERSOONLIJKE_VERZORGING' }), []),
    geval(a.HULP_ONTBREEKT, plaatsen, id, anders({ soort: 'HANDEN' }), []),
    geval(a.HULP_HOORT_BIJ_HANDEN, plaatsen, id, anders({ hulp: 'KLUSJES' }), []),
    geval(INITIATIEF_GESTOPT, plaatsen, id, anders({ namens: { initiatiefId: KOOR } }), [hetKoor(stopte)]),
    geval(PARTIJ_NOG_NIET_ER, plaatsen, id, anders({ namens: { partijId: WELZIJN } }), [welzijnSinds(MORGEN)]),
    geval(PARTIJ_VERTROKKEN, plaatsen, id, anders({ namens: { partijId: WELZIJN } }), [welzijn(vertrok)]),
    geval(GEBIED_KLOPT_NIET, plaatsen, id, anders({ gebied: VREEMDE_BUURT }), []),
    geval(DATUM_IN_TOEKOMST, plaatsen, id, anders({ op: MORGEN }), []),
    geval(a.EINDE_VOOR_BEGIN, plaatsen, id, anders({ laatste: D1 }), []),
    geval(TE_VER_VOORUIT, plaatsen, id, anders({ laatste: TE_VER }), []),
    geval(a.NIET_MEER_OPEN, wijzig, id, { wat: 'Iets anders' }, [dicht]),
    geval(INITIATIEF_GESTOPT, wijzig, id, { wat: 'Iets anders' }, [ding({ initiatiefId: KOOR }), hetKoor(stopte)]),
    geval(a.EINDE_VOOR_BEGIN, wijzig, id, { laatste: D1 }, [ding()]),
    geval(TE_VER_VOORUIT, wijzig, id, { laatste: TE_VER }, [ding()]),
    geval(NIETS_GEWIJZIGD, wijzig, id, { omschrijving: null }, [ding()]),
    geval(a.NIET_MEER_OPEN, trekIn, id, { reden: 'ANDERS_OPGELOST', op: D3 }, [dicht]),
    geval(DATUM_IN_TOEKOMST, trekIn, id, { reden: 'ANDERS_OPGELOST', op: MORGEN }, [ding()]),
    geval(DATUM_VOOR_VORIGE, trekIn, id, { reden: 'ANDERS_OPGELOST', op: D1 }, [ding()]),
    geval(a.NIET_VERVALLEN, heropen, id, { laatste: MORGEN, op: D3 }, [ding()]),
    geval(INITIATIEF_GESTOPT, heropen, id, { laatste: MORGEN, op: D3 }, [
      ding({ initiatiefId: KOOR }, vervallen(D3)),
      hetKoor(stopte)
    ]),
    geval(a.EINDE_VOOR_BEGIN, heropen, id, { laatste: D1, op: D3 }, [dicht]),
    geval(TE_VER_VOORUIT, heropen, id, { laatste: TE_VER, op: D3 }, [dicht]),
    geval(DATUM_IN_TOEKOMST, heropen, id, { laatste: MORGEN, op: MORGEN }, [dicht]),
    geval(DATUM_VOOR_VORIGE, heropen, id, { laatste: MORGEN, op: D2 }, [dicht]),
    geval(a.NIET_MEER_OPEN, laatVervallen, id, {}, [dicht]),
    geval(a.NOG_NIET_VERLOPEN, laatVervallen, id, {}, [ding({ laatste: '2026-06-01' })]),
    geval(GEEN_TEKST, wis, id, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [ding()])
  ]
}

const aanbodDicht = a.aanbodVervallen({ reden: 'ANDERS_OPGELOST', op: D3 })
const voorgesteld = b.koppelingVoorgesteld({
  aanbodId: ZAAL,
  afwegingen: [],
  door: 'BEHOEFTE',
  toelichting: null,
  op: D3
})
const doorDerde = b.koppelingVoorgesteld({ ...voorgesteld.data, door: 'DERDE' })
const voorgelegd = a.aanbodVoorgesteld({ behoefteId: ZAAL_GEZOCHT, op: D3 })
const gelukt = b.koppelingGelukt({ aanbodId: ZAAL, blijftOpen: false, op: D3 })
const koppel = { aanbodId: ZAAL, op: D3 }
const beide = (...sindsdien: Parameters<typeof hetKoor>) => [deBehoefte({}, ...sindsdien), hetAanbod({}, voorgelegd)]

elkeWeigering(
  a.Aanbod,
  gelijke(ZAAL, a.Aanbod.opdrachten, hetAanbod, () => aanbodDicht)
)

elkeWeigering(b.Behoefte, [
  ...gelijke(
    ZAAL_GEZOCHT,
    [
      b.plaatsBehoefte,
      b.wijzigBehoefte,
      b.trekBehoefteIn,
      b.heropenBehoefte,
      b.laatBehoefteVervallen,
      b.wisBehoefteTekst
    ],
    deBehoefte,
    (op) => b.behoefteVervallen({ reden: 'NIET_MEER_NODIG', op })
  ),
  geval(a.NIET_MEER_OPEN, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [deBehoefte(), hetAanbod({}, aanbodDicht)]),
  geval(a.NIET_MEER_OPEN, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [deBehoefte(), hetAanbod({ laatste: D3 })]),
  geval(a.NIET_MEER_OPEN, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [deBehoefte({ laatste: D3 }), hetAanbod()]),
  geval(INITIATIEF_GESTOPT, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [
    deBehoefte({ initiatiefId: KOOR }),
    hetAanbod(),
    hetKoor(stopte)
  ]),
  geval(INITIATIEF_GESTOPT, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [
    deBehoefte({ initiatiefId: null, partijId: null }),
    hetAanbod({ initiatiefId: KOOR, partijId: null }),
    hetKoor(stopte)
  ]),
  geval(a.AL_VOORGESTELD, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, beide(voorgesteld)),
  geval(a.ZELFDE_KANT, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [
    deBehoefte(),
    hetAanbod({ initiatiefId: KOOR, partijId: null })
  ]),
  geval(a.KOPPELING_PAST_NIET, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [deBehoefte(), hetAanbod({ soort: 'GELD' })]),
  geval(a.KOPPELING_PAST_NIET, b.stelKoppelingVoor, ZAAL_GEZOCHT, koppel, [
    deBehoefte({ laatste: '2026-06-30' }),
    hetAanbod({ vanaf: '2026-07-01' })
  ]),
  geval(DATUM_IN_TOEKOMST, b.stelKoppelingVoor, ZAAL_GEZOCHT, { ...koppel, op: MORGEN }, [deBehoefte(), hetAanbod()]),
  geval(DATUM_VOOR_VORIGE, b.stelKoppelingVoor, ZAAL_GEZOCHT, { ...koppel, op: D1 }, [deBehoefte(), hetAanbod()]),
  geval(a.NIET_VOORGESTELD, b.meldKoppelingGelukt, ZAAL_GEZOCHT, koppel, [deBehoefte(), hetAanbod()]),
  geval(a.ANDERE_KANT_BESLIST, b.meldKoppelingGelukt, ZAAL_GEZOCHT, koppel, beide(doorDerde)),
  geval(a.NIET_MEER_OPEN, b.meldKoppelingGelukt, ZAAL_GEZOCHT, koppel, [
    deBehoefte({}, voorgesteld),
    hetAanbod({}, voorgelegd, aanbodDicht)
  ]),
  geval(DATUM_IN_TOEKOMST, b.meldKoppelingGelukt, ZAAL_GEZOCHT, { ...koppel, op: MORGEN }, beide(voorgesteld)),
  geval(DATUM_VOOR_VORIGE, b.meldKoppelingGelukt, ZAAL_GEZOCHT, { ...koppel, op: D2 }, beide(voorgesteld)),
  geval(a.NIET_VOORGESTELD, b.wijsKoppelingAf, ZAAL_GEZOCHT, koppel, beide(voorgesteld, gelukt)),
  geval(DATUM_IN_TOEKOMST, b.wijsKoppelingAf, ZAAL_GEZOCHT, { ...koppel, op: MORGEN }, beide(voorgesteld)),
  geval(DATUM_VOOR_VORIGE, b.wijsKoppelingAf, ZAAL_GEZOCHT, { ...koppel, op: D2 }, beide(voorgesteld)),
  geval(a.KOPPELING_NIET_GELUKT, b.neemKoppelingTerug, ZAAL_GEZOCHT, koppel, beide(voorgesteld)),
  geval(DATUM_IN_TOEKOMST, b.neemKoppelingTerug, ZAAL_GEZOCHT, { ...koppel, op: MORGEN }, beide(voorgesteld, gelukt)),
  geval(DATUM_VOOR_VORIGE, b.neemKoppelingTerug, ZAAL_GEZOCHT, { ...koppel, op: D2 }, beide(voorgesteld, gelukt))
])
