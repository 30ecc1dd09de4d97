// SPDX-License-Identifier: EUPL-1.2
import type { DekkingrijFragment, SchakelrijFragment, VerbindingrijFragment } from '../../gql/graphql.ts'
import { geteld } from '../../onderdelen/geteld.ts'

type Lap = DekkingrijFragment['lappen'][number]
type Zwakte = SchakelrijFragment['zwakten'][number]

const NAMEN: Readonly<Record<Lap['soort'], readonly [string, string]>> = {
  NETWERK: ['initiative', 'initiatives'],
  VERBINDINGSPERSOON: ['connecting person', 'connecting people'],
  ONTMOETINGSPLEK: ['meeting place', 'meeting places']
}

/** In English: what was counted of a patch. */
export function lap({ soort, hier, breder }: Lap): string {
  if (hier === null) return 'Not connected yet: nobody keeps this. That is not the same as none.'
  const [een, meer] = NAMEN[soort]
  return [
    hier === 0 ? `No ${een} known in this neighbourhood.` : `${geteld(hier, een, meer)} in this neighbourhood.`,
    ...(breder
      ? [`${geteld(breder, een, meer)} for the whole district or municipality; whether here too is not said.`]
      : []),
    ...(soort === 'VERBINDINGSPERSOON' ? ['Arrangeurs are not kept yet.'] : [])
  ].join(' ')
}

/** In English: why an initiative is a weak link. */
export function zwakte({ soort, geteld: aantal }: Zwakte): string {
  switch (soort) {
    case 'HANGT_AAN_EEN':
      return aantal === 0 ? 'No owner and no members.' : 'One owner and no members: all of it rests on one person.'
    case 'STAAT_LOS':
      return 'No connection with another initiative or an organisation.'
    case 'IN_DE_KNEL':
      return 'The initiative is stuck.'
    case 'STIL':
      return `${geteld(aantal, 'day', 'days')} ago it was asked whether it still exists; it has been silent since.`
    case 'GELD_LOOPT_AF':
      return `Money ends within half a year: ${geteld(aantal, 'time', 'times')}.`
  }
}

/** In English: why a connection is a weak one. */
export const verbinding = ({ geteld: aantal }: VerbindingrijFragment): string =>
  `In this area this connection alone ties ${geteld(aantal, 'initiative', 'initiatives')} to the rest of the network.`
