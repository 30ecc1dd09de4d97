// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  arrangeurUitgenodigd,
  IS_AL_EIGENAAR,
  IS_AL_UITGENODIGD,
  isGestopt,
  nodigArrangeurUit
} from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'

/** Who owns the initiatief is not invited as its arrangeur: that would be both at once. Source: C43. */
export const besluitNodigArrangeurUit = beslis(nodigArrangeurUit, ({ persoonId }, staat, { vandaag }) => {
  if (isGestopt(staat)) return weiger(INITIATIEF_GESTOPT)
  if (staat.eigenaren.some((eigenaar) => eigenaar.persoonId === persoonId)) return weiger(IS_AL_EIGENAAR)
  if (staat.arrangeurs.includes(persoonId)) return weiger(IS_AL_UITGENODIGD)
  return [arrangeurUitgenodigd({ persoonId, op: vandaag })]
})
