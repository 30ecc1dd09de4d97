// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { keerAfgelast, lasReeksAf } from '@naober/contracts/initiatieven/reeks'
import { AL_AFGELAST, IS_DOORGEGAAN } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { afgelastfout, anderInitiatief } from '../ontmoeting.ts'
import { alleKeren } from './keren.ts'

/** An event per occurrence, so that each can still go ahead after all. */
export const besluitLasReeksAf = beslis(
  lasReeksAf,
  ({ vergissing = false, reden = null, op: gezegd }, { zelf, initiatief }, { vandaag }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    const keren = alleKeren(zelf)
    const gepland = keren.filter(({ fase }) => fase === 'GEPLAND')
    const gehouden = keren.filter(({ fase }) => fase === 'DOORGEGAAN').length
    if (vergissing && gehouden > 0) return weiger(IS_DOORGEGAAN, { keren: gehouden })
    if (gepland.length > 0) {
      const op = gezegd ?? vandaag
      const hoe = { reden, ...(vergissing && { vergissing }), op }
      return (
        afgelastfout(op, initiatief, vandaag) ?? { zelf: gepland.map(({ keer }) => keerAfgelast({ keer, ...hoe })) }
      )
    }
    return gehouden > 0 ? weiger(IS_DOORGEGAAN, { keren: gehouden }) : weiger(AL_AFGELAST)
  }
)
