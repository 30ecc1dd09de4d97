// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { initiatiefGewijzigd, wijzigInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'
import { kenmerkfout } from './kenmerkfout.ts'

export const besluitWijzigInitiatief = beslis(wijzigInitiatief, (wijziging, staat) => {
  const nee = kenmerkfout(staat.soort, wijziging)
  if (nee) return nee
  const { wonen, ...rest } = wijziging
  const nieuw = watVerandert(staat, {
    ...rest,
    ...(wonen && { wonen: { woonvorm: wonen.woonvorm, ondervorm: wonen.ondervorm ?? null } })
  })
  return nieuw ? [initiatiefGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})
