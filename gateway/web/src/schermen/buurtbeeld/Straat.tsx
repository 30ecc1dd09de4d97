// SPDX-License-Identifier: EUPL-1.2
import type { RijFragment } from '../../gql/graphql.ts'
import { dagenTussen, vandaag } from '../../onderdelen/datum.ts'
import { Straatje, straatInWoorden } from '../../onderdelen/Straatje.tsx'
import { teksten } from './teksten.nl.ts'
import { useLijst } from './useLijst.ts'

const HUIZEN = 14
const LICHT_DAGEN = 60

const huisVan = ({ id, fase, bevestigdOp }: RijFragment, op: string) => ({
  id,
  fase: fase ?? 'IDEE',
  licht: bevestigdOp !== null && dagenTussen(bevestigdOp, op) < LICHT_DAGEN
})

/** The buurt as a street: a house for each initiatief, those that stopped left out. */
export function Straat({ gebied }: { gebied: string }) {
  const { antwoord, op } = useLijst(gebied)
  const rijen = antwoord.data?.pages.flatMap(({ initiatieven }) => initiatieven.nodes) ?? []
  const aantal = antwoord.data?.pages.at(-1)?.initiatieven.aantal ?? 0
  const levend = rijen.filter(({ fase }) => fase !== 'GESTOPT')
  const huizen = levend.slice(0, HUIZEN).map((rij) => huisVan(rij, op ?? vandaag()))
  const rest = aantal - (rijen.length - levend.length) - huizen.length
  if (huizen.length === 0) return null
  return (
    <figure className="straat">
      <Straatje huizen={huizen} woorden={teksten.straatje(straatInWoorden(huizen))} />
      <figcaption className="klein">
        {teksten.straatjeUitleg} {rest > 0 && teksten.enMeer(rest)}
      </figcaption>
    </figure>
  )
}
