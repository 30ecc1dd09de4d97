// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, isZelf, voorWie, weiger } from '@naober/contracts'
import { metInitiatief } from '@naober/contracts/initiatieven/initiatief'
import {
  neemToepassingTerug,
  pasteToe,
  pasVoorbeeldToe,
  TOEPASSING_ONBEKEND,
  toepasserVastgelegd,
  toepassingTeruggenomen,
  UITKOMST_IS_ER_AL,
  VOORBEELD_INGETROKKEN,
  VOORBEELD_NIET_GEPUBLICEERD,
  voorbeeldToegepast
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { waarVan } from '../waar.ts'

export const besluitPasVoorbeeldToe = beslis(
  pasVoorbeeldToe,
  ({ gebied, toelichting = null, initiatiefId = null, op }, { zelf, initiatief }, { vandaag, wie, opdrachtId }) => {
    if (zelf.fase === 'INGETROKKEN') return weiger(VOORBEELD_INGETROKKEN)
    if (zelf.fase === 'CONCEPT') return weiger(VOORBEELD_NIET_GEPUBLICEERD)
    const waar = waarVan(gebied, initiatief)
    if (isGeweigerd(waar)) return waar
    return (
      inToekomst(op, vandaag) ?? {
        zelf: [
          voorbeeldToegepast({ toepassingId: opdrachtId, initiatiefId, gebied: waar.gebied, toelichting, op }),
          toepasserVastgelegd({ toepassingId: opdrachtId, persoonId: voorWie(wie) })
        ]
      }
    )
  }
)

/** Without an id the last one that this person told of: what undoing takes back. */
export const besluitNeemToepassingTerug = beslis(
  neemToepassingTerug,
  ({ toepassingId }, { toepassingen }, { wie, bij }) => {
    const eigen = toepassingen.filter((een) => pasteToe(wie, metInitiatief(een, bij)))
    const gekozen =
      toepassingId === undefined
        ? eigen.findLast(({ toepasserId }) => isZelf(wie, toepasserId))
        : eigen.find((een) => een.toepassingId === toepassingId)
    if (gekozen === undefined) return weiger(TOEPASSING_ONBEKEND)
    return gekozen.uitkomst === null
      ? [toepassingTeruggenomen({ toepassingId: gekozen.toepassingId })]
      : weiger(UITKOMST_IS_ER_AL, { op: gekozen.uitkomst.op })
  }
)
