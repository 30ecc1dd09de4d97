// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  GEBIED_INGETROKKEN,
  getekendGebiedIngetrokken,
  trekGetekendGebiedIn
} from '@naober/contracts/initiatieven/getekend-gebied'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

export const besluitTrekGetekendGebiedIn = beslis(trekGetekendGebiedIn, ({ op }, gebied, { vandaag }) => {
  if (gebied.ingetrokkenOp !== null) return weiger(GEBIED_INGETROKKEN, { op: gebied.ingetrokkenOp })
  return inToekomst(op, vandaag) ?? voorBegin(op, gebied.op) ?? [getekendGebiedIngetrokken({ op })]
})
