// SPDX-License-Identifier: EUPL-1.2
import { type Samenhang, type Wie, weiger } from '@naober/contracts'
import { metInitiatief } from '@naober/contracts/initiatieven/initiatief'
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

const eigenToepassing = (
  { toepassingen }: PraktijkvoorbeeldStaat,
  gezocht: string,
  { wie, bij }: { readonly wie: Wie; readonly bij: Samenhang }
) => toepassingen.find((een) => een.toepassingId === gezocht && pasteToe(wie, metInitiatief(een, bij)))

/** Also of an example that was taken back since: what was learned stays learned. */
export const besluitKoppelUitkomstTerug = beslis(koppelUitkomstTerug, (uitkomst, voorbeeld, context) => {
  const toepassing = eigenToepassing(voorbeeld, uitkomst.toepassingId, context)
  if (toepassing === undefined) return weiger(TOEPASSING_ONBEKEND)
  if (toepassing.uitkomst !== null) return weiger(UITKOMST_IS_ER_AL, { op: toepassing.uitkomst.op })
  return (
    inToekomst(uitkomst.op, context.vandaag) ??
    voorBegin(uitkomst.op, toepassing.op) ?? [uitkomstTeruggekoppeld(uitkomst)]
  )
})

export const besluitNeemUitkomstTerug = beslis(neemUitkomstTerug, ({ toepassingId }, voorbeeld, context) => {
  const toepassing = eigenToepassing(voorbeeld, toepassingId, context)
  if (toepassing === undefined) return weiger(TOEPASSING_ONBEKEND)
  return toepassing.uitkomst === null ? weiger(GEEN_UITKOMST) : [uitkomstTeruggenomen({ toepassingId })]
})
