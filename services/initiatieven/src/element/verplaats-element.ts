// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { weiger } from '@naober/contracts'
import {
  ELEMENT_STAAT_DAAR_AL,
  ELEMENT_VERDWENEN,
  elementVerplaatst,
  verplaatsElement
} from '@naober/contracts/initiatieven/element'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

export const besluitVerplaatsElement = beslis(verplaatsElement, (verplaatsing, element, { vandaag }) => {
  const { op, adres = null, toelichting = null } = verplaatsing
  if (element.verdwenen !== null) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  if (!kloptGebied(verplaatsing.gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: verplaatsing.gebied.gemeente })
  const gebied = plaatsVan(verplaatsing.gebied)
  if (adres === element.adres && isDeepStrictEqual(gebied, element.gebied))
    return weiger(ELEMENT_STAAT_DAAR_AL, { sinds: element.gebiedSinds })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, element.op) ??
    voorVorige(op, element.gebiedSinds) ?? [elementVerplaatst({ gebied, adres, op, toelichting })]
  )
})
