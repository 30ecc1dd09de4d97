// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { isGestopt, legMandaatVast, mandaatVastgelegd } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

export const besluitLegMandaatVast = beslis(legMandaatVast, (mandaat, staat, { vandaag }) => {
  if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
  return (
    inToekomst(mandaat.op, vandaag) ??
    voorBegin(mandaat.op, staat.op) ??
    voorVorige(mandaat.op, staat.mandaatSinds) ?? [mandaatVastgelegd(mandaat)]
  )
})
