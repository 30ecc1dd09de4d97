// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  activiteitAfgelast,
  activiteitGaatDoor,
  laatActiviteitDoorgaan,
  lasActiviteitAf
} from '@naober/contracts/initiatieven/activiteit'
import { isGestopt } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { AL_AFGELAST, IS_DOORGEGAAN, NIET_AFGELAST } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { afgelastfout, anderInitiatief } from '../ontmoeting.ts'

/** Before it begins, or afterwards: that it did not go ahead may be told late. */
export const besluitLasActiviteitAf = beslis(
  lasActiviteitAf,
  ({ reden = null, vergissing = false, op }, { zelf, initiatief }, { vandaag }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    if (zelf.fase === 'AFGELAST') return weiger(AL_AFGELAST)
    if (zelf.fase === 'DOORGEGAAN') return weiger(IS_DOORGEGAAN, { aantal: toonbaarAantal(zelf.aantal) })
    const dag = op ?? vandaag
    return (
      afgelastfout(dag, initiatief, vandaag) ?? {
        zelf: [activiteitAfgelast({ reden, ...(vergissing && { vergissing }), op: dag })]
      }
    )
  }
)

export const besluitLaatActiviteitDoorgaan = beslis(laatActiviteitDoorgaan, (_opdracht, { zelf, initiatief }) => {
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  if (zelf.fase !== 'AFGELAST') return weiger(NIET_AFGELAST, { fase: zelf.fase })
  return isGestopt(initiatief) ? weiger(INITIATIEF_GESTOPT) : { zelf: [activiteitGaatDoor({})] }
})
