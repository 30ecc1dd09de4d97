// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useBlik } from '../../app/plek.ts'
import { vraag } from '../../app/vraag.ts'
import { WatIsErDocument } from '../../gql/graphql.ts'
import { initiatiefFilter, leesFilter } from './soort.ts'

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** The initiatieven of an area, of the kind and on the day that the address names; asked once, however many show them. */
export function useLijst(gebied: string) {
  const blik = useBlik()
  const { op } = blik
  const filter = { gebied, ...initiatiefFilter(leesFilter(blik)) }
  const antwoord = useInfiniteQuery({
    queryKey: [WatIsErDocument.hash, filter, op],
    queryFn: ({ pageParam: na, signal }) => vraag(WatIsErDocument, { filter, op, na }, signal),
    initialPageParam: VOORAAN.na,
    getNextPageParam: ({ initiatieven: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    meta: { telt: true }
  })
  return { antwoord, op, vraag: JSON.stringify([filter, op, antwoord.data?.pages.length]) }
}
