// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { bevestigInitiatief, initiatiefBevestigd, isGestopt } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

export const besluitBevestigInitiatief = beslis(bevestigInitiatief, ({ op }, staat, { vandaag }) => {
  if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
  // Who says it today says it of today, whatever day was said before.
  if (op === undefined) return [initiatiefBevestigd({ op: vandaag })]
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, staat.op) ??
    voorVorige(op, staat.bevestigdOp) ?? [initiatiefBevestigd({ op })]
  )
})
