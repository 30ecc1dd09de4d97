// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { isGestopt } from '@naober/contracts/initiatieven/initiatief'
import {
  MEESTE_KEREN,
  REEKS_TE_LANG,
  REEKS_VOORBIJ,
  REEKS_WAS_VERGISSING,
  reekseindeGewijzigd,
  wijzigReekseinde
} from '@naober/contracts/initiatieven/reeks'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { AL_GEWEEST, DAG_VOORBIJ } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { voorBegin } from '../datums.ts'
import { anderInitiatief, isBegonnen } from '../ontmoeting.ts'
import { aantalTot } from './keren.ts'
import { teLang } from './plan-reeks.ts'

export const besluitWijzigReekseinde = beslis(
  wijzigReekseinde,
  ({ laatste }, { zelf, initiatief }, { nu, vandaag }) => {
    const nee = anderInitiatief(zelf, initiatief)
    if (nee) return nee
    if (zelf.vergissing) return weiger(REEKS_WAS_VERGISSING)
    if (laatste > zelf.laatste && isGestopt(initiatief)) return weiger(INITIATIEF_GESTOPT)
    if (zelf.laatste < vandaag) return weiger(REEKS_VOORBIJ, { laatste: zelf.laatste })
    if (laatste < vandaag) return weiger(DAG_VOORBIJ, { laatste })
    const eerder = voorBegin(laatste, zelf.dag)
    if (eerder) return eerder
    if (teLang(zelf.dag, laatste) || aantalTot(zelf, laatste) > MEESTE_KEREN) {
      return weiger(REEKS_TE_LANG, { dag: zelf.dag, laatste })
    }
    // One that was moved forward may have been already, though its original day is still to come.
    const geweest = zelf.keren.find((een) => een.keer > laatste && een.keer <= zelf.laatste && isBegonnen(een, nu))
    if (geweest) return weiger(AL_GEWEEST, { keer: geweest.keer, dag: geweest.dag })
    return laatste === zelf.laatste ? weiger(NIETS_GEWIJZIGD) : { zelf: [reekseindeGewijzigd({ laatste })] }
  }
)
