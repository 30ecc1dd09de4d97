// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ambassadeurBenoemd,
  benoemAmbassadeur,
  IS_AL_AMBASSADEUR,
  PARTIJ_GEEN_LID
} from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'
import { vertrokken } from '../partijfout.ts'

/** One ambassadeur at a time in each network: a new one takes the place of the one before. */
export const besluitBenoemAmbassadeur = beslis(benoemAmbassadeur, (benoeming, partij, { vandaag }) => {
  const { initiatiefId, persoonId, van } = benoeming
  const weg = vertrokken(partij)
  if (weg) return weg
  const deelname = partij.deelnames.find((een) => een.initiatiefId === initiatiefId && een.tot === null)
  if (!deelname) return weiger(PARTIJ_GEEN_LID, { initiatiefId })
  const eerder = partij.ambassadeurs.find((een) => een.initiatiefId === initiatiefId)
  if (eerder?.persoonId === persoonId) return weiger(IS_AL_AMBASSADEUR, { van: eerder.van })
  return (
    inToekomst(van, vandaag) ??
    voorBegin(van, deelname.van) ??
    voorVorige(van, eerder?.van) ??
    voorVorige(van, partij.ambassadeursTot.find((een) => een.initiatiefId === initiatiefId)?.tot) ?? [
      ambassadeurBenoemd(benoeming)
    ]
  )
})
