// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  DAG_NOG_NIET_VOORBIJ,
  GEEN_OPEN_TOEZEGGING,
  naToezeggingGevraagd,
  openToezegging,
  vraagNaToezegging,
  ZORG_INGETROKKEN
} from '@naober/contracts/initiatieven/zorgpunt'
import { beslis } from '@naober/kit/command/decider'

/** What came after the alarm went off wins: an answer, or another promise. */
export const besluitVraagNaToezegging = beslis(vraagNaToezegging, ({ wanneer }, zorgpunt, { vandaag }) => {
  if (zorgpunt.ingetrokken) return weiger(ZORG_INGETROKKEN)
  const open = openToezegging(zorgpunt)
  if (open === null) return weiger(GEEN_OPEN_TOEZEGGING)
  if (open.wanneer !== wanneer || vandaag <= wanneer) return weiger(DAG_NOG_NIET_VOORBIJ, { wanneer: open.wanneer })
  return [naToezeggingGevraagd({ wanneer, op: vandaag })]
})
