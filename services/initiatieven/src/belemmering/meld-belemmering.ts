// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, voorWie } from '@naober/contracts'
import { belemmeringGemeld, meldBelemmering, melderVastgelegd } from '@naober/contracts/initiatieven/belemmering'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { waarVan } from '../waar.ts'
import { onbekendeCode } from './code.ts'

export const besluitMeldBelemmering = beslis(meldBelemmering, (melding, { initiatief }, { vandaag, wie }) => {
  const nee = onbekendeCode(melding.belemmering) ?? inToekomst(melding.op, vandaag)
  if (nee) return nee
  const waar = waarVan(melding.gebied, initiatief)
  if (isGeweigerd(waar)) return waar
  return {
    zelf: [
      belemmeringGemeld({ ...melding, initiatiefId: melding.initiatiefId ?? null, gebied: waar.gebied }),
      melderVastgelegd({ persoonId: voorWie(wie) })
    ]
  }
})
