// SPDX-License-Identifier: EUPL-1.2
import type { KeerrijFragment } from '../gql/graphql.ts'
import { teksten } from './binnenlopen.nl.ts'
import { aanvang, weekdagInWoorden } from './datum.ts'

interface Eigenschappen {
  /** What it does next. */
  readonly keer: KeerrijFragment | undefined
  /** Told where nothing is planned. */
  readonly anders: string
  readonly mandaat: { readonly woordvoerder: string } | null
}

/** Where one meets an initiatief, and for whom one asks there: a function, never a person. */
export const Binnenlopen = ({ keer, anders, mandaat }: Eigenschappen) => (
  <>
    {keer ? teksten.loopBinnen(keer.naam, weekdagInWoorden(keer.dag), aanvang(keer.dag, keer.tijd), keer.waar) : anders}{' '}
    {mandaat && teksten.vraagNaar(mandaat.woordvoerder)}
  </>
)
