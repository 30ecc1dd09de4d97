// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  belemmeringGewijzigd,
  MELDING_INGETROKKEN,
  wijzigBelemmering
} from '@naober/contracts/initiatieven/belemmering'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'
import { onbekendeCode } from './code.ts'

export const besluitWijzigBelemmering = beslis(wijzigBelemmering, (wijziging, melding) => {
  if (melding.fase === 'INGETROKKEN') return weiger(MELDING_INGETROKKEN)
  const nee = wijziging.belemmering === undefined ? null : onbekendeCode(wijziging.belemmering)
  if (nee) return nee
  const nieuw = watVerandert(melding, wijziging)
  return nieuw ? [belemmeringGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})
