// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  GEBIED_INGETROKKEN,
  getekendGebiedGewijzigd,
  wijzigGetekendGebied
} from '@naober/contracts/initiatieven/getekend-gebied'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'
import { tekenfout } from './tekenfout.ts'

export const besluitWijzigGetekendGebied = beslis(wijzigGetekendGebied, (wijziging, gebied) => {
  if (gebied.ingetrokkenOp !== null) return weiger(GEBIED_INGETROKKEN, { op: gebied.ingetrokkenOp })
  const nieuw = watVerandert(gebied, wijziging)
  if (!nieuw) return weiger(NIETS_GEWIJZIGD)
  const nee = nieuw.grens ? tekenfout(gebied.naam, nieuw.grens) : null
  return nee ?? [getekendGebiedGewijzigd(nieuw)]
})
