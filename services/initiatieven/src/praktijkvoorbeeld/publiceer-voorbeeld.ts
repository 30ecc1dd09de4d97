// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  neemPublicatieTerug,
  type PraktijkvoorbeeldStaat,
  publicatieTeruggenomen,
  publiceerVoorbeeld,
  VOORBEELD_AL_GEPUBLICEERD,
  VOORBEELD_INGETROKKEN,
  VOORBEELD_NIET_GEPUBLICEERD,
  VOORBEELD_VAN_ANDER_INITIATIEF,
  voorbeeldGepubliceerd
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

/** What refuses both: the example is gone, or the owner speaks of another initiatief. */
const nietVanHier = ({ fase, initiatiefId }: PraktijkvoorbeeldStaat, genoemd: string | null) => {
  if (fase === 'INGETROKKEN') return weiger(VOORBEELD_INGETROKKEN)
  return genoemd === initiatiefId ? null : weiger(VOORBEELD_VAN_ANDER_INITIATIEF, { initiatiefId: genoemd })
}

export const besluitPubliceerVoorbeeld = beslis(
  publiceerVoorbeeld,
  ({ initiatiefId = null, op }, { zelf }, { vandaag }) => {
    const nee = nietVanHier(zelf, initiatiefId)
    if (nee) return nee
    if (zelf.fase === 'GEPUBLICEERD') return weiger(VOORBEELD_AL_GEPUBLICEERD, { op: zelf.gepubliceerdOp })
    const { soort, plaatsen, belemmeringen } = zelf
    return (
      inToekomst(op, vandaag) ??
      voorBegin(op, zelf.op) ?? {
        zelf: [
          voorbeeldGepubliceerd({
            soort,
            plaatsen: [...plaatsen],
            belemmeringen: [...belemmeringen],
            initiatiefId,
            op
          })
        ]
      }
    )
  }
)

export const besluitNeemPublicatieTerug = beslis(neemPublicatieTerug, ({ initiatiefId = null }, { zelf }) => {
  const nee = nietVanHier(zelf, initiatiefId)
  if (nee) return nee
  return zelf.fase === 'GEPUBLICEERD' ? { zelf: [publicatieTeruggenomen({})] } : weiger(VOORBEELD_NIET_GEPUBLICEERD)
})
