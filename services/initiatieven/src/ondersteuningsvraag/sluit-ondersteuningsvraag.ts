// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  BEDRAG_HOORT_BIJ_GELD,
  beantwoordOndersteuningsvraag,
  honoreerOndersteuningsvraagNiet,
  ondersteuningBeantwoord,
  ondersteuningIngetrokken,
  ondersteuningNietGehonoreerd,
  trekOndersteuningsvraagIn
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { beslis } from '@naober/kit/command/decider'
import { pastBedrag } from './bedrag.ts'
import { kanNietVerder } from './verder.ts'

export const besluitBeantwoordOndersteuningsvraag = beslis(
  beantwoordOndersteuningsvraag,
  ({ antwoord, bedrag = null, op }, vraag, { vandaag }) => {
    if (!pastBedrag(vraag.soort, bedrag)) return weiger(BEDRAG_HOORT_BIJ_GELD, { soort: vraag.soort, bedrag })
    return kanNietVerder(vraag, op, vandaag) ?? [ondersteuningBeantwoord({ antwoord, bedrag, op })]
  }
)

export const besluitHonoreerOndersteuningsvraagNiet = beslis(
  honoreerOndersteuningsvraagNiet,
  (opdracht, vraag, { vandaag }) =>
    kanNietVerder(vraag, opdracht.op, vandaag) ?? [ondersteuningNietGehonoreerd(opdracht)]
)

export const besluitTrekOndersteuningsvraagIn = beslis(
  trekOndersteuningsvraagIn,
  ({ op }, vraag, { vandaag }) => kanNietVerder(vraag, op, vandaag) ?? [ondersteuningIngetrokken({ op })]
)
