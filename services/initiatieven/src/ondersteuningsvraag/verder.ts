// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  isAfgesloten,
  type OndersteuningsvraagStaat,
  VRAAG_AFGESLOTEN
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { inToekomst, voorVorige } from '../datums.ts'

/** What refuses every next step: an answer that is there already, or a day out of order. */
export const kanNietVerder = (vraag: OndersteuningsvraagStaat, op: string, vandaag: string) =>
  isAfgesloten(vraag)
    ? weiger(VRAAG_AFGESLOTEN, { fase: vraag.fase, op: vraag.laatst })
    : (inToekomst(op, vandaag) ?? voorVorige(op, vraag.laatst))
