// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  beeindigLidmaatschap,
  GEEN_LID,
  isZelfde,
  lidVertrokken,
  wezenVan
} from '@naober/contracts/initiatieven/initiatief'
import { partijTradUit } from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

/** In any phase, also after a stop: a membership that ended has ended. */
export const besluitBeeindigLidmaatschap = beslis(
  beeindigLidmaatschap,
  ({ lid, tot }, { zelf, partij }, { vandaag, wie }) => {
    const wezen = wezenVan(lid)
    const gevonden = zelf.leden.find((een) => een.tot === null && isZelfde(een, wezen))
    if (!gevonden) return weiger(GEEN_LID)
    const nee = inToekomst(tot, vandaag) ?? voorBegin(tot, gevonden.van)
    if (nee) return nee
    const aanleiding = wie.is('systeem') ? 'PARTIJ_VERTROKKEN' : 'BEEINDIGD'
    return {
      zelf: [lidVertrokken({ ...wezen, tot, aanleiding })],
      ...(partij && { partij: [partijTradUit({ initiatiefId: zelf.id, tot })] })
    }
  }
)
