// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  IS_AL_LID,
  isGestopt,
  isZelfde,
  lidToegetreden,
  voegLidToe,
  wezenVan
} from '@naober/contracts/initiatieven/initiatief'
import { partijTradToe } from '@naober/contracts/initiatieven/partij'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, laatste, voorBegin, voorVorige } from '../datums.ts'
import { partijfout } from '../partijfout.ts'

/** A membership of a partij rests on the partij being there: its own stream is told in the same commit. */
export const besluitVoegLidToe = beslis(voegLidToe, ({ lid, functie, van }, { zelf, partij }, { vandaag }) => {
  if (isGestopt(zelf)) return weiger(INITIATIEF_GESTOPT)
  const wezen = wezenVan(lid)
  const eerder = zelf.leden.filter((een) => isZelfde(een, wezen))
  if (eerder.some(({ tot }) => tot === null)) return weiger(IS_AL_LID)
  const nee =
    partijfout(partij, van) ??
    inToekomst(van, vandaag) ??
    voorBegin(van, zelf.op) ??
    voorVorige(van, laatste(eerder.map(({ tot }) => tot)))
  if (nee) return nee
  return {
    zelf: [lidToegetreden({ ...wezen, functie, van })],
    ...(partij && { partij: [partijTradToe({ initiatiefId: zelf.id, van })] })
  }
})
