// SPDX-License-Identifier: EUPL-1.2
import { type Wie, weiger } from '@naober/contracts'
import {
  GEEN_UITKOMST,
  koppelUitkomstTerug,
  neemUitkomstTerug,
  type PraktijkvoorbeeldStaat,
  pasteToe,
  TOEPASSING_ONBEKEND,
  UITKOMST_IS_ER_AL,
  uitkomstTeruggekoppeld,
  uitkomstTeruggenomen
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

const eigenToepassing = ({ toepassingen }: PraktijkvoorbeeldStaat, gezocht: string, wie: Wie) =>
  toepassingen.find((een) => een.toepassingId === gezocht && pasteToe(wie, een))

/** Also of an example that was taken back since: what was learned stays learned. */
export const besluitKoppelUitkomstTerug = beslis(koppelUitkomstTerug, (uitkomst, voorbeeld, { vandaag, wie }) => {
  const toepassing = eigenToepassing(voorbeeld, uitkomst.toepassingId, wie)
  if (toepassing === undefined) return weiger(TOEPASSING_ONBEKEND)
  if (toepassing.uitkomst !== null) return weiger(UITKOMST_IS_ER_AL, { op: toepassing.uitkomst.op })
  return inToekomst(uitkomst.op, vandaag) ?? voorBegin(uitkomst.op, toepassing.op) ?? [uitkomstTeruggekoppeld(uitkomst)]
})

export const besluitNeemUitkomstTerug = beslis(neemUitkomstTerug, ({ toepassingId }, voorbeeld, { wie }) => {
  const toepassing = eigenToepassing(voorbeeld, toepassingId, wie)
  if (toepassing === undefined) return weiger(TOEPASSING_ONBEKEND)
  return toepassing.uitkomst === null ? weiger(GEEN_UITKOMST) : [uitkomstTeruggenomen({ toepassingId })]
})
