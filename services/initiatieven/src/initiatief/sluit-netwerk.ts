// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { NETWERK_NIET_OPEN, netwerkGesloten, sluitNetwerk } from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorVorige } from '../datums.ts'

export const besluitSluitNetwerk = beslis(sluitNetwerk, ({ op }, staat, { vandaag }) => {
  if (!staat.openstelling) return weiger(NETWERK_NIET_OPEN)
  return inToekomst(op, vandaag) ?? voorVorige(op, staat.openstellingSinds) ?? [netwerkGesloten({ op })]
})
