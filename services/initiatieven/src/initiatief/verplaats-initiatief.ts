// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { weiger } from '@naober/contracts'
import {
  GEBIED_BLIJFT_GELIJK,
  initiatiefVerplaatst,
  isGestopt,
  verplaatsInitiatief
} from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'

export const besluitVerplaatsInitiatief = beslis(verplaatsInitiatief, ({ gebied, op }, staat, { vandaag }) => {
  if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
  if (!kloptGebied(gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: gebied.gemeente })
  const plaats = plaatsVan(gebied)
  if (isDeepStrictEqual(plaats, staat.gebied)) return weiger(GEBIED_BLIJFT_GELIJK, { sinds: staat.gebiedSinds })
  return (
    inToekomst(op, vandaag) ??
    voorBegin(op, staat.op) ??
    voorVorige(op, staat.gebiedSinds) ?? [initiatiefVerplaatst({ gebied: plaats, op })]
  )
})
