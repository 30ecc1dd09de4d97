// SPDX-License-Identifier: EUPL-1.2
import {
  eerdereFaseVan,
  faseNaVernieuwing,
  faseVan,
  initiatiefVernieuwd,
  vernieuwInitiatief
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorVorige } from '../datums.ts'

export const besluitVernieuwInitiatief = beslis(vernieuwInitiatief, ({ op, aanleiding }, staat, { vandaag }) => {
  const { fase: van, op: sinds } = faseVan(staat)
  const naar = faseNaVernieuwing(van, eerdereFaseVan(staat)?.fase ?? null)
  return inToekomst(op, vandaag) ?? voorVorige(op, sinds) ?? [initiatiefVernieuwd({ van, naar, op, aanleiding })]
})
