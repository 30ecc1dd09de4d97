// SPDX-License-Identifier: EUPL-1.2
import type { RijFragment } from '../../gql/graphql.ts'
import { Straatje, straatInWoorden } from '../../onderdelen/Straatje.tsx'
import type { Plek } from './plek.ts'
import { teksten } from './teksten.nl.ts'
import { type Hier, useHier } from './useHier.ts'
import { useInitiatieven } from './useInitiatieven.ts'

const HUIZEN = 14

const huisVan = ({ id, fase }: RijFragment, bezig: ReadonlySet<string>) => ({
  id,
  fase: fase ?? 'IDEE',
  licht: bezig.has(id)
})

/** The initiatieven that do something in these seven days. */
const bezigIn = (hier: Hier | null): ReadonlySet<string> =>
  new Set(
    hier?.activiteiten.nodes.flatMap(({ fase, initiatief }) =>
      fase === 'AFGELAST' || initiatief === null ? [] : [initiatief.id]
    )
  )

/** The place as a street: a house for each initiatief, light where there is something to do this week. */
export function Straat({ plek }: { plek: Plek }) {
  const { rijen, aantal, lezing } = useInitiatieven(plek.id)
  const bezig = bezigIn(useHier(plek))
  const levend = rijen.filter(({ fase }) => fase !== 'GESTOPT')
  const huizen = levend.slice(0, HUIZEN).map((rij) => huisVan(rij, bezig))
  const rest = aantal - (rijen.length - levend.length) - huizen.length
  // How many come is known before them: their room is kept, and nothing below moves.
  const straks = lezing.isPending ? plek.initiatieven.aantal : 0
  if (huizen.length + straks === 0) return null
  return (
    <figure className="straat">
      {straks > 0 ? (
        <Straatje huizen={[]} ruimte={Math.min(straks, HUIZEN)} woorden="" />
      ) : (
        <Straatje huizen={huizen} woorden={teksten.straatje(straatInWoorden(huizen))} />
      )}
      <figcaption className="klein">
        {teksten.straatjeUitleg} <Rest aantal={straks > 0 ? straks - HUIZEN : rest} />
      </figcaption>
    </figure>
  )
}

const Rest = ({ aantal }: { aantal: number }) => aantal > 0 && teksten.enMeer(aantal)
