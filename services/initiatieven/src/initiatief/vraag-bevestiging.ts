// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  bevestigingGevraagd,
  isGestopt,
  TOCH_NIET_STIL,
  vraagBevestiging
} from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'

/** A sign of life that came after the alarm went off wins: then there is nothing to ask. */
export const besluitVraagBevestiging = beslis(vraagBevestiging, ({ stilSinds }, staat, { vandaag }) => {
  if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
  if (staat.laatsteTeken !== stilSinds) return weiger(TOCH_NIET_STIL, { laatsteTeken: staat.laatsteTeken })
  return [bevestigingGevraagd({ stilSinds, op: vandaag })]
})
