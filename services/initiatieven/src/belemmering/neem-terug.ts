// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  BELEMMERING_NIET_OPGELOST,
  belemmeringIngetrokken,
  MELDING_INGETROKKEN,
  neemOplossingTerug,
  oplossingTeruggenomen,
  trekBelemmeringIn
} from '@naober/contracts/initiatieven/belemmering'
import { beslis } from '@naober/kit/command/decider'

export const besluitNeemOplossingTerug = beslis(neemOplossingTerug, (_opdracht, melding) => {
  if (melding.fase === 'INGETROKKEN') return weiger(MELDING_INGETROKKEN)
  return melding.opgelost === null ? weiger(BELEMMERING_NIET_OPGELOST) : [oplossingTeruggenomen({})]
})

export const besluitTrekBelemmeringIn = beslis(trekBelemmeringIn, (_opdracht, melding) =>
  melding.fase === 'INGETROKKEN' ? weiger(MELDING_INGETROKKEN) : [belemmeringIngetrokken({})]
)
