// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ondersteuningOpgepakt,
  pakOndersteuningsvraagOp,
  VRAAG_AL_OPGEPAKT
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { beslis } from '@naober/kit/command/decider'
import { kanNietVerder } from './verder.ts'

export const besluitPakOndersteuningsvraagOp = beslis(
  pakOndersteuningsvraagOp,
  (opdracht, vraag, { vandaag }) =>
    kanNietVerder(vraag, opdracht.op, vandaag) ??
    (vraag.fase === 'OPGEPAKT' ? weiger(VRAAG_AL_OPGEPAKT, { sinds: vraag.laatst }) : [ondersteuningOpgepakt(opdracht)])
)
