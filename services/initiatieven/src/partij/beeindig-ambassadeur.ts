// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { ambassadeurBeeindigd, beeindigAmbassadeur, GEEN_AMBASSADEUR } from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

export const besluitBeeindigAmbassadeur = beslis(beeindigAmbassadeur, ({ initiatiefId, tot }, partij, { vandaag }) => {
  const ambassadeur = partij.ambassadeurs.find((een) => een.initiatiefId === initiatiefId)
  if (!ambassadeur) return weiger(GEEN_AMBASSADEUR, { initiatiefId })
  return inToekomst(tot, vandaag) ?? voorBegin(tot, ambassadeur.van) ?? [ambassadeurBeeindigd({ initiatiefId, tot })]
})
