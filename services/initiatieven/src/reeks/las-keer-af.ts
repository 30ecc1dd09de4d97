// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, weiger } from '@naober/contracts'
import { isGestopt } from '@naober/contracts/initiatieven/initiatief'
import { keerAfgelast, keerGaatDoor, laatKeerDoorgaan, lasKeerAf } from '@naober/contracts/initiatieven/reeks'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { AL_AFGELAST, IS_DOORGEGAAN, NIET_AFGELAST } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { afgelastfout, anderInitiatief } from '../ontmoeting.ts'
import { bestaandeKeer } from './keren.ts'

/** Before it begins, or afterwards: that it did not go ahead may be told late. */
export const besluitLasKeerAf = beslis(lasKeerAf, ({ keer, reden = null, op }, { zelf, initiatief }, { vandaag }) => {
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  const een = bestaandeKeer(zelf, keer)
  if (isGeweigerd(een)) return een
  if (een.fase === 'AFGELAST') return weiger(AL_AFGELAST)
  if (een.fase === 'DOORGEGAAN') return weiger(IS_DOORGEGAAN, { aantal: toonbaarAantal(een.aantal) })
  const dag = op ?? vandaag
  return afgelastfout(dag, initiatief, vandaag) ?? { zelf: [keerAfgelast({ keer, reden, op: dag })] }
})

export const besluitLaatKeerDoorgaan = beslis(laatKeerDoorgaan, ({ keer }, { zelf, initiatief }) => {
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  const een = bestaandeKeer(zelf, keer)
  if (isGeweigerd(een)) return een
  if (een.fase !== 'AFGELAST') return weiger(NIET_AFGELAST, { fase: een.fase })
  return isGestopt(initiatief) ? weiger(INITIATIEF_GESTOPT) : { zelf: [keerGaatDoor({ keer })] }
})
