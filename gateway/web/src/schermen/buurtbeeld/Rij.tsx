// SPDX-License-Identifier: EUPL-1.2
import type { RijFragment } from '../../gql/graphql.ts'
import { Fase } from '../../onderdelen/Fase.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Versheid } from '../../onderdelen/Versheid.tsx'
import { soorten } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly rij: RijFragment
  readonly nieuw: boolean
  readonly op: string
}

/** One initiatief in a list. */
export const Rij = ({ rij, nieuw, op }: Eigenschappen) => (
  <li className={nieuw ? 'rij rij--nieuw' : 'rij'}>
    <h3 className="nl-heading nl-heading--level-3 rij__naam">
      <Schakel naar={`/initiatief/${rij.id}`}>{rij.naam}</Schakel>
      {nieuw && <span className="nl-data-badge nieuw">{teksten.nieuw}</span>}
    </h3>
    <p className="rij__soort">
      {rij.soort && `${soorten[rij.soort]} · `}
      {rij.buurt?.naam ?? teksten.heleGemeenteRij}
    </p>
    <p className="rij__staat">
      {rij.fase && <Fase fase={rij.fase} />} <Versheid bevestigdOp={rij.bevestigdOp} op={op} />
    </p>
    <p className="rij__banden">
      {teksten.leden(rij.leden.aantal)} · {teksten.verbindingen(rij.verbindingen.aantal)}
    </p>
  </li>
)
