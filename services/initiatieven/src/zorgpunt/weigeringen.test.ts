// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { NIETS_GEWIJZIGD, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'
import * as z from '@naober/contracts/initiatieven/zorgpunt'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { BAARN, D1, D2, D3, D4, MORGEN, VREEMDE_BUURT, WELZIJN, welzijn, welzijnSinds } from '../testing/voorbeelden.ts'
import { deZorg, isToegezegd, ZORG } from '../testing/zorgpunten.ts'

const geuit = {
  waarover: 'Een woning voor acht mensen',
  zorg: 'Het is er nu al donker',
  gebied: BAARN,
  op: D2
} as const
const { gebied: _gebied, ...nergens } = geuit
const belofte = { toezegging: 'Vier lantaarns', functie: 'gebiedsmakelaar', wanneer: '2025-12-01', op: D4 } as const
const isIngetrokken = z.zorgIngetrokken({})
const isNietNagekomen = z.toezeggingNietNagekomen({ toelichting: null, op: '2025-07-01' })
const weg = deZorg(...isToegezegd(), isIngetrokken)
const open = deZorg(...isToegezegd())
const vroeg = { ...belofte, op: '2025-06-15', wanneer: '2025-12-01' }

elkeWeigering(z.Zorgpunt, [
  geval(GEBIED_ONTBREEKT, z.uitZorg, ZORG, nergens, []),
  geval(GEBIED_KLOPT_NIET, z.uitZorg, ZORG, { ...geuit, gebied: VREEMDE_BUURT }, []),
  geval(DATUM_IN_TOEKOMST, z.uitZorg, ZORG, { ...geuit, op: MORGEN }, []),
  geval(z.ZORG_INGETROKKEN, z.wijzigZorg, ZORG, { zorg: 'Anders' }, [weg]),
  geval(NIETS_GEWIJZIGD, z.wijzigZorg, ZORG, { zorg: 'Het is er nu al donker' }, [deZorg()]),
  geval(z.ZORG_INGETROKKEN, z.trekZorgIn, ZORG, {}, [weg]),
  geval(z.ZORG_INGETROKKEN, z.doeToezegging, ZORG, belofte, [weg]),
  geval(z.TOEZEGGING_STAAT_OPEN, z.doeToezegging, ZORG, belofte, [open]),
  geval(PARTIJ_NOG_NIET_ER, z.doeToezegging, ZORG, { ...belofte, partijId: WELZIJN }, [deZorg(), welzijnSinds(MORGEN)]),
  geval(PARTIJ_VERTROKKEN, z.doeToezegging, ZORG, { ...belofte, partijId: WELZIJN }, [
    deZorg(),
    welzijn(partijVertrokken({ op: D3, toelichting: null }))
  ]),
  geval(z.WANNEER_VOOR_TOEZEGGING, z.doeToezegging, ZORG, { ...belofte, wanneer: D3 }, [deZorg()]),
  geval(DATUM_IN_TOEKOMST, z.doeToezegging, ZORG, { ...belofte, op: MORGEN, wanneer: MORGEN }, [deZorg()]),
  geval(DATUM_VOOR_BEGIN, z.doeToezegging, ZORG, { ...belofte, op: D1 }, [deZorg()]),
  geval(DATUM_VOOR_VORIGE, z.doeToezegging, ZORG, vroeg, [deZorg(...isToegezegd(), isNietNagekomen)]),
  geval(z.ZORG_INGETROKKEN, z.neemToezeggingTerug, ZORG, {}, [weg]),
  geval(z.GEEN_OPEN_TOEZEGGING, z.neemToezeggingTerug, ZORG, {}, [deZorg(...isToegezegd(), isNietNagekomen)]),
  ...[z.meldToezeggingNagekomen, z.meldToezeggingNietNagekomen].flatMap((contract) => [
    geval(z.ZORG_INGETROKKEN, contract, ZORG, { op: D4 }, [weg]),
    geval(z.GEEN_OPEN_TOEZEGGING, contract, ZORG, { op: D4 }, [deZorg()]),
    geval(DATUM_IN_TOEKOMST, contract, ZORG, { op: MORGEN }, [open]),
    geval(DATUM_VOOR_BEGIN, contract, ZORG, { op: D2 }, [open])
  ]),
  geval(z.ZORG_INGETROKKEN, z.neemOordeelTerug, ZORG, {}, [weg]),
  geval(z.GEEN_OORDEEL, z.neemOordeelTerug, ZORG, {}, [open]),
  geval(z.ZORG_INGETROKKEN, z.vraagNaToezegging, ZORG, { wanneer: '2025-06-01' }, [weg]),
  geval(z.GEEN_OPEN_TOEZEGGING, z.vraagNaToezegging, ZORG, { wanneer: '2025-06-01' }, [deZorg()]),
  geval(z.DAG_NOG_NIET_VOORBIJ, z.vraagNaToezegging, ZORG, { wanneer: '2025-05-01' }, [open]),
  geval(z.DAG_NOG_NIET_VOORBIJ, z.vraagNaToezegging, ZORG, { wanneer: MORGEN }, [
    deZorg(...isToegezegd({ wanneer: MORGEN }))
  ]),
  geval(GEEN_TEKST, z.wisZorgpuntTekst, ZORG, { versie: 1, pad: '/op', grond: 'ONJUIST' }, [deZorg()])
])
