// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  EIGENAAR_WORDT_GEEN_OVERHEID,
  isOverheid,
  partijGewijzigd,
  werdEigenaar,
  wijzigPartij
} from '@naober/contracts/initiatieven/partij'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { vertrokken } from '../partijfout.ts'
import { gemeentefout } from '../waar.ts'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigPartij = beslis(wijzigPartij, (wijziging, partij) => {
  // A change has no day of its own, so it counts for now; where it works already may be a gemeente of its first days.
  const erbij = wijziging.werkgebied?.filter((code) => !partij.werkgebied.includes(code)) ?? []
  const nee = vertrokken(partij) ?? gemeentefout(erbij)
  if (nee) return nee
  if (werdEigenaar(partij) && wijziging.type !== undefined && isOverheid(wijziging.type))
    return weiger(EIGENAAR_WORDT_GEEN_OVERHEID, { type: wijziging.type })
  const nieuw = watVerandert(partij, wijziging)
  return nieuw ? [partijGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})
