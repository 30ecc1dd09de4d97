// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as b from '@naober/contracts/initiatieven/belemmering'
import { BELEMMERING_ONBEKEND } from '@naober/contracts/initiatieven/initiatief'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'
import { deMelding, MELDING } from '../testing/belemmeringen.ts'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { BAARN, D1, D2, D3, MORGEN, VREEMDE_BUURT } from '../testing/voorbeelden.ts'

const gemeld = {
  belemmering: 'KOSTENDELERSNORM',
  gebied: BAARN,
  ervaring: 'Samen wonen kost ons de uitkering',
  gevolg: 'UITSTEL',
  op: D2
} as const
const { gebied: _gebied, ...nergens } = gemeld
const opgelost = { hoe: 'UITZONDERING', op: D3 } as const
const isOpgelost = b.belemmeringOpgelost({ ...opgelost, toelichting: null })
const isIngetrokken = b.belemmeringIngetrokken({})

elkeWeigering(b.Belemmering, [
  geval(BELEMMERING_ONBEKEND, b.meldBelemmering, MELDING, { ...gemeld, belemmering: 'PECH' }, []),
  geval(GEBIED_ONTBREEKT, b.meldBelemmering, MELDING, nergens, []),
  geval(GEBIED_KLOPT_NIET, b.meldBelemmering, MELDING, { ...gemeld, gebied: VREEMDE_BUURT }, []),
  geval(DATUM_IN_TOEKOMST, b.meldBelemmering, MELDING, { ...gemeld, op: MORGEN }, []),
  geval(b.MELDING_INGETROKKEN, b.wijzigBelemmering, MELDING, { gevolg: 'ANDERS' }, [deMelding(isIngetrokken)]),
  geval(BELEMMERING_ONBEKEND, b.wijzigBelemmering, MELDING, { belemmering: 'PECH' }, [deMelding()]),
  geval(NIETS_GEWIJZIGD, b.wijzigBelemmering, MELDING, { gevolg: 'UITSTEL' }, [deMelding()]),
  geval(b.MELDING_INGETROKKEN, b.meldBelemmeringOpgelost, MELDING, opgelost, [deMelding(isIngetrokken)]),
  geval(b.BELEMMERING_AL_OPGELOST, b.meldBelemmeringOpgelost, MELDING, opgelost, [deMelding(isOpgelost)]),
  geval(DATUM_IN_TOEKOMST, b.meldBelemmeringOpgelost, MELDING, { ...opgelost, op: MORGEN }, [deMelding()]),
  geval(DATUM_VOOR_BEGIN, b.meldBelemmeringOpgelost, MELDING, { ...opgelost, op: D1 }, [deMelding()]),
  geval(b.MELDING_INGETROKKEN, b.neemOplossingTerug, MELDING, {}, [deMelding(isOpgelost, isIngetrokken)]),
  geval(b.BELEMMERING_NIET_OPGELOST, b.neemOplossingTerug, MELDING, {}, [deMelding()]),
  geval(b.MELDING_INGETROKKEN, b.trekBelemmeringIn, MELDING, {}, [deMelding(isIngetrokken)]),
  geval(GEEN_TEKST, b.wisBelemmeringTekst, MELDING, { versie: 1, pad: '/gevolg', grond: 'ONJUIST' }, [deMelding()])
])
