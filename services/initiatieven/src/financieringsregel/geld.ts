// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  BEDRAG_NIET_POSITIEF,
  EINDE_PAST_NIET_BIJ_DUUR,
  type FinancieringsregelStaat,
  LANGER_DAN_EEN_JAAR,
  NIET_STRUCTUREEL,
  REGELING_BESTAAT_NIET
} from '@naober/contracts/initiatieven/financieringsregel'
import { EINDE_VOOR_BEGIN } from '@naober/contracts/initiatieven/oproep/weigeringen'
import { regelingMetCode } from '@naober/contracts/referentie/regelingen'
import { monthsLater } from '@naober/kit/time/days'
import { dagNa } from '../datums.ts'

type Geld = Pick<FinancieringsregelStaat, 'regeling' | 'duur'>

/** Why money cannot come from there, or not for so long. */
export const bronfout = ({ regeling, duur }: Geld) => {
  const rij = regelingMetCode(regeling)
  if (rij?.stand === 'AFGEWEZEN' || rij?.stand === 'VOORSTEL')
    return weiger(REGELING_BESTAAT_NIET, { regeling, stand: rij.stand })
  return duur === 'STRUCTUREEL' && rij !== undefined && rij.duur !== null && rij.duur !== 'STRUCTUREEL'
    ? weiger(NIET_STRUCTUREEL, { regeling, duur: rij.duur })
    : null
}

export const bedragfout = (bedrag: number) => (bedrag > 0 ? null : weiger(BEDRAG_NIET_POSITIEF, { bedrag }))

/**
 * Why this cannot be its last day. `besluit`: the first day of what is decided now: of what is decided each year no
 * more than a year lies ahead of it.
 */
export const eindfout = (
  duur: FinancieringsregelStaat['duur'],
  vanaf: string,
  laatste: string | null,
  besluit: string
) => {
  if ((duur === 'STRUCTUREEL') !== (laatste === null)) return weiger(EINDE_PAST_NIET_BIJ_DUUR, { duur, laatste })
  if (laatste === null) return null
  if (laatste < vanaf) return weiger(EINDE_VOOR_BEGIN, { vanaf, laatste })
  const hoogstens = monthsLater(besluit, 12)
  return duur === 'JAARLIJKS' && dagNa(laatste) > hoogstens ? weiger(LANGER_DAN_EEN_JAAR, { laatste, hoogstens }) : null
}
