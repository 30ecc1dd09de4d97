// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { weiger } from '@naober/contracts'
import {
  KEER_ONBEKEND,
  keerVan,
  overslaanGewijzigd,
  REEKS_WAS_VERGISSING,
  wijzigOverslaan
} from '@naober/contracts/initiatieven/reeks'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { AL_GEWEEST } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief, isBegonnen } from '../ontmoeting.ts'
import { valtOp } from './keren.ts'

export const besluitWijzigOverslaan = beslis(wijzigOverslaan, (opdracht, { zelf, initiatief }, { nu }) => {
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  if (zelf.vergissing) return weiger(REEKS_WAS_VERGISSING)
  const overslaan = opdracht.overslaan.toSorted()
  if (isDeepStrictEqual(overslaan, zelf.overslaan)) return weiger(NIETS_GEWIJZIGD)
  const erbij = overslaan.filter((keer) => !zelf.overslaan.includes(keer))
  const vreemd = erbij.find((keer) => keer > zelf.laatste || !valtOp(zelf, keer))
  if (vreemd !== undefined) return weiger(KEER_ONBEKEND, { keer: vreemd })
  const eraf = zelf.overslaan.filter((keer) => !overslaan.includes(keer))
  const geweest = [...erbij, ...eraf].find((keer) => isBegonnen(keerVan(zelf, keer), nu))
  return geweest === undefined ? { zelf: [overslaanGewijzigd({ overslaan })] } : weiger(AL_GEWEEST, { keer: geweest })
})
