// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import {
  BEDRAG_HOORT_BIJ_GELD,
  ondersteuningGevraagd,
  vraagOndersteuning,
  vragerVastgelegd
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'
import { pastBedrag } from './bedrag.ts'

/** In any phase: also who stopped may ask. */
export const besluitVraagOndersteuning = beslis(vraagOndersteuning, (vraag, { initiatief }, { vandaag, wie }) => {
  const { bedrag = null, ...rest } = vraag
  if (!pastBedrag(vraag.soort, bedrag)) return weiger(BEDRAG_HOORT_BIJ_GELD, { soort: vraag.soort, bedrag })
  return (
    inToekomst(vraag.op, vandaag) ??
    voorBegin(vraag.op, initiatief.op) ?? {
      zelf: [
        ondersteuningGevraagd({ ...rest, bedrag, gebied: initiatief.gebied }),
        vragerVastgelegd({ persoonId: voorWie(wie) })
      ]
    }
  )
})
