// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { activiteitGehouden, meldActiviteitGehouden } from '@naober/contracts/initiatieven/activiteit'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { AL_AFGELAST, NOG_NIET_GEWEEST } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief, isBegonnen } from '../ontmoeting.ts'

/** Also of an initiatief that has stopped since: what was, was. */
export const besluitMeldActiviteitGehouden = beslis(
  meldActiviteitGehouden,
  ({ aantal }, { zelf, initiatief }, { nu }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    if (zelf.fase === 'AFGELAST') return weiger(AL_AFGELAST)
    if (!isBegonnen(zelf, nu)) return weiger(NOG_NIET_GEWEEST, { dag: zelf.dag, tijd: zelf.tijd })
    return zelf.aantal === aantal ? weiger(NIETS_GEWIJZIGD) : { zelf: [activiteitGehouden({ aantal })] }
  }
)
