// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import {
  trekZorgIn,
  wijzigZorg,
  ZORG_INGETROKKEN,
  zorgGewijzigd,
  zorgIngetrokken
} from '@naober/contracts/initiatieven/zorgpunt'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigZorg = beslis(wijzigZorg, (wijziging, zorgpunt) => {
  if (zorgpunt.ingetrokken) return weiger(ZORG_INGETROKKEN)
  const nieuw = watVerandert(zorgpunt, wijziging)
  return nieuw ? [zorgGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})

export const besluitTrekZorgIn = beslis(trekZorgIn, (_opdracht, { ingetrokken }) =>
  ingetrokken ? weiger(ZORG_INGETROKKEN) : [zorgIngetrokken({})]
)
