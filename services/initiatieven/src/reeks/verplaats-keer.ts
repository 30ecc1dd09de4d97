// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, weiger } from '@naober/contracts'
import { keerVerplaatst, verplaatsKeer } from '@naober/contracts/initiatieven/reeks'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { AL_AFGELAST, AL_GEWEEST, DAG_VOORBIJ, IS_DOORGEGAAN } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief, isBegonnen, teVerVooruit } from '../ontmoeting.ts'
import { watVerandert } from '../wat-verandert.ts'
import { bestaandeKeer } from './keren.ts'

/** What has begun never moves, and nothing moves into the past. */
export const besluitVerplaatsKeer = beslis(
  verplaatsKeer,
  ({ keer, dag, tijd, duurMinuten }, { zelf, initiatief }, { nu, vandaag }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    const een = bestaandeKeer(zelf, keer)
    if (isGeweigerd(een)) return een
    if (een.fase === 'AFGELAST') return weiger(AL_AFGELAST)
    if (een.fase === 'DOORGEGAAN') return weiger(IS_DOORGEGAAN, { aantal: toonbaarAantal(een.aantal) })
    if (isBegonnen(een, nu)) return weiger(AL_GEWEEST, { dag: een.dag, tijd: een.tijd })
    if (isBegonnen({ dag, tijd }, nu)) return weiger(DAG_VOORBIJ, { dag, tijd })
    const moment = watVerandert(een, { dag, tijd, duurMinuten })
    if (moment === null) return weiger(NIETS_GEWIJZIGD)
    return teVerVooruit(dag, vandaag) ?? { zelf: [keerVerplaatst({ keer, ...moment })] }
  }
)
