// SPDX-License-Identifier: EUPL-1.2
import { voorWie } from '@naober/contracts'
import { opmerkingGeplaatst, plaatsOpmerking } from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

/** In any phase: also of a stopped initiatief something can be said. */
export const besluitPlaatsOpmerking = beslis(
  plaatsOpmerking,
  ({ als, tekst }, _staat, { wie, vandaag, opdrachtId }) => [
    opmerkingGeplaatst({ opmerkingId: opdrachtId, door: voorWie(wie), als, tekst, op: vandaag })
  ]
)
