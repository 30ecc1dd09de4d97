// SPDX-License-Identifier: EUPL-1.2

import { type Aanvaard, isWeigering } from '../../app/opdracht/uitkomst.ts'
import { uuidv7 } from '../../app/opdracht-id.ts'
import { onthoud } from '../../app/stand.ts'
import { verzend } from '../../app/vraag.ts'
import { type BeantwoordQuery, StelKoppelingVoorDocument } from '../../gql/graphql.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { type Invulling, leegBij } from './invulling.ts'

/** The oproep that somebody answers. */
export type Beantwoord = NonNullable<BeantwoordQuery['oproep']>

/** By what one answers it: what is asked for by an aanbod, what is offered by a behoefte. */
export const antwoordOp = ({ __typename }: Pick<Beantwoord, '__typename'>): 'aanbod' | 'behoefte' =>
  __typename === 'Behoefte' ? 'aanbod' : 'behoefte'

export const adresVanOproep = (oproep: Beantwoord): string =>
  `/${antwoordOp(oproep) === 'aanbod' ? 'behoefte' : 'aanbod'}/${oproep.id}`

/** The form of an answer as it opens: the other side of the same thing, for as long as that holds. */
export function leegOp(bij: Beantwoord, buurt: string | null, namens: string, nu = vandaag()): Invulling {
  const leeg = leegBij(buurt, namens, nu)
  return {
    ...leeg,
    kant: antwoordOp(bij) === 'aanbod' ? 'BIEDT' : 'ZOEKT',
    soort: bij.soort ?? '',
    hulp: bij.hulp ?? '',
    laatste: bij.laatste ?? leeg.laatste
  }
}

/**
 * Proposes an answer to who it answers. Null where that did not succeed: the answer stands there all the same, and can
 * be proposed on the page of what it answers.
 */
export async function stelVoor(bij: Beantwoord, antwoordId: string): Promise<Aanvaard | null> {
  const [behoefteId, aanbodId] = antwoordOp(bij) === 'aanbod' ? [bij.id, antwoordId] : [antwoordId, bij.id]
  try {
    const { stelKoppelingVoor } = await verzend(StelKoppelingVoorDocument, {
      id: behoefteId,
      invoer: { aanbodId, op: vandaag() },
      opdrachtId: uuidv7()
    })
    if (isWeigering(stelKoppelingVoor)) return null
    onthoud([stelKoppelingVoor.stand])
    return stelKoppelingVoor
  } catch {
    return null
  }
}
