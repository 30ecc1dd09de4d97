// SPDX-License-Identifier: EUPL-1.2
import type { BereikdeelFragment } from '../../gql/graphql.ts'
import { Binnenlopen } from '../../onderdelen/Binnenlopen.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** How the other side is met: where an initiatief comes together, what a partij tells of itself; of a person nothing is kept. */
export function Bereiken({ van: { initiatief, partij } }: { van: BereikdeelFragment }) {
  if (initiatief === null && partij === null) return <p className="nl-paragraph klein">{teksten.zonderNaam}</p>
  if (initiatief === null)
    return (
      <p className="nl-paragraph klein">
        {teksten.bijPartij} {partij && <Schakel naar={`/partij/${partij.id}`}>{partij.naam}</Schakel>}
      </p>
    )
  const [keer] = initiatief.activiteiten.nodes
  return (
    <p className="nl-paragraph klein">
      <Binnenlopen keer={keer} anders={teksten.kijkBij} mandaat={initiatief.mandaat} />{' '}
      <Schakel naar={`/initiatief/${initiatief.id}`}>{initiatief.naam}</Schakel>
    </p>
  )
}
