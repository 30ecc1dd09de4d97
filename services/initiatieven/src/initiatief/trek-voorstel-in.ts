// SPDX-License-Identifier: EUPL-1.2
import { isZelf, weiger } from '@naober/contracts'
import {
  NIET_VAN_U,
  trekVoorstelIn,
  VOORSTEL_ONBEKEND,
  voorstelIngetrokken
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

export const besluitTrekVoorstelIn = beslis(trekVoorstelIn, ({ voorstelId }, staat, { wie, vandaag }) => {
  const voorstel = staat.voorstellen.find((een) => een.voorstelId === voorstelId)
  if (!voorstel) return weiger(VOORSTEL_ONBEKEND, { voorstelId })
  if (!isZelf(wie, voorstel.door)) return weiger(NIET_VAN_U, { voorstelId })
  return [voorstelIngetrokken({ voorstelId, op: vandaag })]
})
