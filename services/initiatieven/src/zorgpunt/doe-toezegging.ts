// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import {
  doeToezegging,
  GEEN_OPEN_TOEZEGGING,
  laatsteToezegging,
  neemToezeggingTerug,
  openToezegging,
  TOEZEGGING_STAAT_OPEN,
  toezeggerVastgelegd,
  toezeggingGedaan,
  toezeggingTeruggenomen,
  WANNEER_VOOR_TOEZEGGING,
  ZORG_INGETROKKEN
} from '@naober/contracts/initiatieven/zorgpunt'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin, voorVorige } from '../datums.ts'
import { partijfout } from '../partijfout.ts'

/** One promise at a time: the next one comes after it was said what became of the last. */
export const besluitDoeToezegging = beslis(
  doeToezegging,
  ({ toezegging, functie, partijId = null, wanneer, op }, { zelf, partij }, { vandaag, wie }) => {
    if (zelf.ingetrokken) return weiger(ZORG_INGETROKKEN)
    if (openToezegging(zelf) !== null) return weiger(TOEZEGGING_STAAT_OPEN)
    if (wanneer < op) return weiger(WANNEER_VOOR_TOEZEGGING, { wanneer, op })
    return (
      partijfout(partij, op) ??
      inToekomst(op, vandaag) ??
      voorBegin(op, zelf.op) ??
      voorVorige(op, laatsteToezegging(zelf)?.oordeel?.op) ?? {
        zelf: [
          toezeggingGedaan({ toezegging, functie, partijId, wanneer, op }),
          toezeggerVastgelegd({ persoonId: voorWie(wie) })
        ]
      }
    )
  }
)

export const besluitNeemToezeggingTerug = beslis(neemToezeggingTerug, (_opdracht, zorgpunt) => {
  if (zorgpunt.ingetrokken) return weiger(ZORG_INGETROKKEN)
  return openToezegging(zorgpunt) === null ? weiger(GEEN_OPEN_TOEZEGGING) : [toezeggingTeruggenomen({})]
})
