// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  trekVoorbeeldIn,
  VOORBEELD_AL_GEPUBLICEERD,
  VOORBEELD_INGETROKKEN,
  voorbeeldGewijzigd,
  voorbeeldIngetrokken,
  wijzigVoorbeeld
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { eersteOnbekendeCode } from '../belemmering/code.ts'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigVoorbeeld = beslis(wijzigVoorbeeld, (wijziging, voorbeeld) => {
  if (voorbeeld.fase === 'INGETROKKEN') return weiger(VOORBEELD_INGETROKKEN)
  if (voorbeeld.fase === 'GEPUBLICEERD') return weiger(VOORBEELD_AL_GEPUBLICEERD)
  const nee = eersteOnbekendeCode(wijziging.belemmeringen ?? [])
  if (nee) return nee
  const nieuw = watVerandert(voorbeeld, wijziging)
  return nieuw ? [voorbeeldGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})

export const besluitTrekVoorbeeldIn = beslis(trekVoorbeeldIn, (_opdracht, { fase }) => {
  if (fase === 'INGETROKKEN') return weiger(VOORBEELD_INGETROKKEN)
  return fase === 'GEPUBLICEERD' ? weiger(VOORBEELD_AL_GEPUBLICEERD) : [voorbeeldIngetrokken({})]
})
