// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { GEEN_MANDAAT, mandaatIngetrokken, trekMandaatIn } from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorVorige } from '../datums.ts'

export const besluitTrekMandaatIn = beslis(trekMandaatIn, ({ op }, staat, { vandaag }) => {
  if (!staat.mandaat) return weiger(GEEN_MANDAAT)
  return inToekomst(op, vandaag) ?? voorVorige(op, staat.mandaatSinds) ?? [mandaatIngetrokken({ op })]
})
