// SPDX-License-Identifier: EUPL-1.2
import { invalid, violation } from '@naober/kit/errors/problem'
import { type Dag, dagVan } from '../../view/kern/day.ts'
import { args } from './kind.ts'

const WEEK = 7
/** Most days that can be asked for at once: a quarter. */
const MOST = 92

/** Between which days; a week from the asked day on where nobody says. */
export const vensterArgs = args((t) => ({
  van: t.field({ type: 'Datum', description: 'Eerste dag. Zonder: de gevraagde dag, of vandaag.' }),
  tot: t.field({
    type: 'Datum',
    description: `Eerste dag die niet meer meedoet. Zonder: een week. Hoogstens ${MOST} dagen.`
  })
}))

interface VensterArgs {
  readonly van?: string | null | undefined
  readonly tot?: string | null | undefined
}

/** The days `[van, tot)`. Throws ONGELDIG where these are too many, or go backwards. */
export const vensterVan = ({ van, tot }: VensterArgs, dag: Dag): { readonly van: Dag; readonly tot: Dag } => {
  const begin = van == null ? dag : dagVan(van)
  const einde = tot == null ? begin + WEEK : dagVan(tot)
  if (einde >= begin && einde - begin <= MOST) return { van: begin, tot: einde }
  throw invalid(violation('/tot', 'DAGEN_NA', { grens: MOST, begin: 'van' }))
}
