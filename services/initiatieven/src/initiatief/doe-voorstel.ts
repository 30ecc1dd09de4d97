// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import { doeVoorstel, isGestopt, voorstelGedaan } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'

export const besluitDoeVoorstel = beslis(
  doeVoorstel,
  ({ toelichting, naam = null, doel = null }, staat, { wie, vandaag, opdrachtId }) =>
    isGestopt(staat)
      ? weiger(INITIATIEF_GESTOPT)
      : [voorstelGedaan({ voorstelId: opdrachtId, door: voorWie(wie), toelichting, naam, doel, op: vandaag })]
)
