// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  BELEMMERING_AL_OPGELOST,
  belemmeringOpgelost,
  MELDING_INGETROKKEN,
  meldBelemmeringOpgelost
} from '@naober/contracts/initiatieven/belemmering'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

export const besluitMeldBelemmeringOpgelost = beslis(
  meldBelemmeringOpgelost,
  ({ hoe, toelichting = null, op }, melding, { vandaag }) => {
    if (melding.fase === 'INGETROKKEN') return weiger(MELDING_INGETROKKEN)
    if (melding.opgelost !== null) return weiger(BELEMMERING_AL_OPGELOST, { op: melding.opgelost.op })
    return inToekomst(op, vandaag) ?? voorBegin(op, melding.op) ?? [belemmeringOpgelost({ hoe, toelichting, op })]
  }
)
