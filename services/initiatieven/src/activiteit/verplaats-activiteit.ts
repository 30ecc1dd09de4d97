// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  activiteitGewijzigd,
  activiteitVerplaatst,
  verplaatsActiviteit
} from '@naober/contracts/initiatieven/activiteit'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { AL_AFGELAST, AL_GEWEEST, DAG_VOORBIJ, IS_DOORGEGAAN } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief, isBegonnen, teVerVooruit } from '../ontmoeting.ts'
import { watVerandert } from '../wat-verandert.ts'

/** What has begun never moves, and nothing moves into the past. */
export const besluitVerplaatsActiviteit = beslis(
  verplaatsActiviteit,
  ({ dag, tijd, duurMinuten, waar }, { zelf, initiatief }, { nu, vandaag }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    if (zelf.fase === 'AFGELAST') return weiger(AL_AFGELAST)
    if (zelf.fase === 'DOORGEGAAN') return weiger(IS_DOORGEGAAN)
    if (isBegonnen(zelf, nu)) return weiger(AL_GEWEEST, { dag: zelf.dag, tijd: zelf.tijd })
    if (isBegonnen({ dag, tijd }, nu)) return weiger(DAG_VOORBIJ, { dag, tijd })
    const moment = watVerandert(zelf, { dag, tijd, duurMinuten })
    const plek = waar === undefined ? null : watVerandert(zelf, { waar })
    if (moment === null && plek === null) return weiger(NIETS_GEWIJZIGD)
    const gebeurd = [
      ...(moment === null ? [] : [activiteitVerplaatst(moment)]),
      ...(plek === null ? [] : [activiteitGewijzigd(plek)])
    ]
    return teVerVooruit(dag, vandaag) ?? { zelf: gebeurd }
  }
)
