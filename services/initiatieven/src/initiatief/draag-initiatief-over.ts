// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  draagInitiatiefOver,
  eigenaarAangewezen,
  eigenaarOntheven,
  IS_AL_EIGENAAR,
  initiatiefOvergedragen,
  isGestopt,
  isZelfde,
  wezenVan
} from '@naober/contracts/initiatieven/initiatief'
import { partijNamOver } from '@naober/contracts/initiatieven/partij'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, laatste, voorBegin, voorVorige } from '../datums.ts'
import { eigendomfout } from './eigendomfout.ts'
import { vertelPartijen } from './sta-af.ts'

/** Everybody who owned it is relieved, and the one to whom it goes owns it alone. */
export const besluitDraagInitiatiefOver = beslis(draagInitiatiefOver, (overdracht, { zelf, partij }, { vandaag }) => {
  const { functie, op } = overdracht
  const aan = wezenVan(overdracht.aan)
  if (isGestopt(zelf)) return weiger(INITIATIEF_GESTOPT)
  if (zelf.eigenaren.every((eigenaar) => isZelfde(eigenaar, aan))) return weiger(IS_AL_EIGENAAR)
  const nee =
    eigendomfout(zelf, aan, partij, op) ??
    inToekomst(op, vandaag) ??
    voorBegin(op, zelf.op) ??
    voorVorige(op, laatste(zelf.eigenaren.map(({ van }) => van)))
  if (nee) return nee
  return {
    zelf: [
      initiatiefOvergedragen({ partijId: aan.partijId, op }),
      ...zelf.eigenaren.map(({ persoonId, partijId }) => eigenaarOntheven({ persoonId, partijId, tot: op })),
      eigenaarAangewezen({ ...aan, functie, van: op })
    ],
    ...(partij && { partij: [partijNamOver({ initiatiefId: zelf.id, wijze: 'OVERGEDRAGEN', op })] }),
    bij: vertelPartijen(zelf, zelf.eigenaren, op)
  }
})
