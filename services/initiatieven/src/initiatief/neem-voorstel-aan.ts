// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, weiger } from '@naober/contracts'
import {
  initiatiefGewijzigd,
  neemVoorstelAan,
  VOORSTEL_GEWIST,
  VOORSTEL_ONBEKEND,
  voorstelAangenomen
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'

export const besluitNeemVoorstelAan = beslis(neemVoorstelAan, ({ voorstelId }, staat, { vandaag }) => {
  const voorstel = staat.voorstellen.find((een) => een.voorstelId === voorstelId)
  if (!voorstel) return weiger(VOORSTEL_ONBEKEND, { voorstelId })
  const { naam, doel } = voorstel
  if (naam === GEWIST || doel === GEWIST) return weiger(VOORSTEL_GEWIST, { voorstelId })
  const nieuw = watVerandert(staat, { ...(naam !== null && { naam }), ...(doel !== null && { doel }) })
  return [voorstelAangenomen({ voorstelId, op: vandaag }), ...(nieuw ? [initiatiefGewijzigd(nieuw)] : [])]
})
