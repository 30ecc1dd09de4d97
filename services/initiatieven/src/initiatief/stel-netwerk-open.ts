// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { isGestopt, netwerkOpengesteld, stelNetwerkOpen } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

export const besluitStelNetwerkOpen = beslis(
  stelNetwerkOpen,
  ({ voorWie = null, hoe = null, op }, staat, { vandaag }) => {
    if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
    return (
      inToekomst(op, vandaag) ??
      voorBegin(op, staat.op) ??
      voorVorige(op, staat.openstellingSinds) ?? [netwerkOpengesteld({ voorWie, hoe, op })]
    )
  }
)
