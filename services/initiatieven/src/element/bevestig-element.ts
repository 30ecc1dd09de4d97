// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { bevestigElement, ELEMENT_VERDWENEN, elementBevestigd } from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, laatste, voorBegin, voorVorige } from '../datums.ts'

/** Where it is now is what is confirmed, so not on a day before it moved there. */
export const besluitBevestigElement = beslis(bevestigElement, ({ op }, element, { vandaag }) => {
  if (element.verdwenen !== null) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, element.op) ??
    voorVorige(op, laatste([element.gebiedSinds, element.bevestigdOp])) ?? [elementBevestigd({ op })]
  )
})
