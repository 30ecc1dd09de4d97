// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { ELEMENT_VERDWENEN, elementVerdwenen, meldElementVerdwenen } from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

/** What never was ends where it began, wherever it is said to have moved since. */
export const besluitMeldElementVerdwenen = beslis(meldElementVerdwenen, (melding, element, { vandaag }) => {
  const { op, reden, toelichting = null } = melding
  if (element.verdwenen !== null) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, element.op) ??
    voorVorige(op, reden === 'VERGISSING' ? null : element.gebiedSinds) ?? [
      elementVerdwenen({ op, reden, toelichting })
    ]
  )
})
