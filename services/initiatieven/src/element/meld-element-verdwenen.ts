// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { ELEMENT_VERDWENEN, elementVerdwenen, meldElementVerdwenen } from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

/** What never was ends where it began, wherever it is said to have moved since, also where it was told to be lost. */
export const besluitMeldElementVerdwenen = beslis(meldElementVerdwenen, (melding, element, { vandaag }) => {
  const { op, reden, toelichting = null } = melding
  const nooit = reden === 'VERGISSING' && element.verdwenen?.reden !== 'VERGISSING'
  if (element.verdwenen !== null && !nooit) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, element.op) ??
    voorVorige(op, nooit ? null : element.gebiedSinds) ?? [elementVerdwenen({ op, reden, toelichting })]
  )
})
