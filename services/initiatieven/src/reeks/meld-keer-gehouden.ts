// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, weiger } from '@naober/contracts'
import { keerGehouden, meldKeerGehouden } from '@naober/contracts/initiatieven/reeks'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { AL_AFGELAST, NOG_NIET_GEWEEST } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { beslis } from '@naober/kit/command/decider'
import { anderInitiatief, isBegonnen } from '../ontmoeting.ts'
import { bestaandeKeer } from './keren.ts'

/** Also of an initiatief that has stopped since: what was, was. */
export const besluitMeldKeerGehouden = beslis(meldKeerGehouden, ({ keer, aantal }, { zelf, initiatief }, { nu }) => {
  const nee = anderInitiatief(zelf, initiatief)
  if (nee) return nee
  const een = bestaandeKeer(zelf, keer)
  if (isGeweigerd(een)) return een
  if (een.fase === 'AFGELAST') return weiger(AL_AFGELAST)
  if (!isBegonnen(een, nu)) return weiger(NOG_NIET_GEWEEST, { dag: een.dag, tijd: een.tijd })
  return een.aantal === aantal ? weiger(NIETS_GEWIJZIGD) : { zelf: [keerGehouden({ keer, aantal })] }
})
