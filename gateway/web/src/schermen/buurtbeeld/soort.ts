// SPDX-License-Identifier: EUPL-1.2
import type { ElementFilter, Elementsoort, InitiatiefFilter, Initiatiefsoort, Laag } from '../../gql/graphql.ts'
import { elementsoorten, is, lagen, soorten } from '../../onderdelen/woorden.nl.ts'

/** What map, counts and list show together: initiatieven, or what else there is. */
export type Filter =
  | { readonly wat: 'initiatieven'; readonly soort: Initiatiefsoort | null }
  | { readonly wat: 'elementen'; readonly soort: Elementsoort | null; readonly laag: Laag | null }

/** What the address asks for. The kind NETWERK is what the initiatieven are; what it does not know is left out. */
export function leesFilter({ soort, laag }: { soort: string | null; laag: string | null }): Filter {
  const gekozenLaag = laag !== null && is(lagen, laag) ? laag : null
  if (soort !== null && is(soorten, soort)) return { wat: 'initiatieven', soort }
  if (soort !== null && soort !== 'NETWERK' && is(elementsoorten, soort))
    return { wat: 'elementen', soort, laag: gekozenLaag }
  return gekozenLaag === null || soort === 'NETWERK'
    ? { wat: 'initiatieven', soort: null }
    : { wat: 'elementen', soort: null, laag: gekozenLaag }
}

export const initiatiefFilter = (filter: Filter): InitiatiefFilter =>
  filter.wat === 'initiatieven' && filter.soort !== null ? { soort: [filter.soort] } : {}

export const elementFilter = (filter: Filter): ElementFilter =>
  filter.wat === 'initiatieven'
    ? {}
    : { ...(filter.soort && { soort: [filter.soort] }), ...(filter.laag && { laag: filter.laag }) }

interface Geteld {
  readonly initiatieven: { readonly aantal: number }
  readonly elementen?: { readonly aantal: number }
}

/** How many of what is shown an area has. */
export const aantalIn = ({ initiatieven, elementen }: Geteld, filter: Filter): number =>
  filter.wat === 'initiatieven' ? initiatieven.aantal : (elementen?.aantal ?? 0)
