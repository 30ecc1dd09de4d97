// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { reeksGewijzigd, wijzigReeks } from '@naober/contracts/initiatieven/reeks'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief } from '../ontmoeting.ts'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigReeks = beslis(wijzigReeks, (opdracht, { zelf, initiatief }) => {
  const { initiatief: _initiatief, ...wijziging } = opdracht
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  const anders = watVerandert(zelf, wijziging)
  return anders === null ? weiger(NIETS_GEWIJZIGD) : { zelf: [reeksGewijzigd(anders)] }
})
