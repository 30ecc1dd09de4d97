// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  eerdereFaseVan,
  FASE_BLIJFT,
  faseTeruggenomen,
  faseVan,
  GEEN_FASE_TERUG,
  neemFaseTerug
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

export const besluitNeemFaseTerug = beslis(neemFaseTerug, (_opdracht, staat) => {
  const [nu, eerder] = [faseVan(staat), eerdereFaseVan(staat)]
  if (!eerder) return weiger(GEEN_FASE_TERUG, { fase: nu.fase })
  if (nu.opgegaanIn !== null) return weiger(FASE_BLIJFT, { opgegaanIn: nu.opgegaanIn })
  return [faseTeruggenomen({ van: nu.fase, naar: eerder.fase, op: nu.op })]
})
