// SPDX-License-Identifier: EUPL-1.2
import { isZelf, weiger } from '@naober/contracts'
import {
  NIET_VAN_U,
  OPMERKING_ONBEKEND,
  opmerkingIngetrokken,
  trekOpmerkingIn
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

export const besluitTrekOpmerkingIn = beslis(trekOpmerkingIn, ({ opmerkingId }, staat, { wie, vandaag }) => {
  const opmerking = staat.opmerkingen.find((een) => een.opmerkingId === opmerkingId)
  if (!opmerking) return weiger(OPMERKING_ONBEKEND, { opmerkingId })
  if (!isZelf(wie, opmerking.door)) return weiger(NIET_VAN_U, { opmerkingId })
  return [opmerkingIngetrokken({ opmerkingId, op: vandaag })]
})
