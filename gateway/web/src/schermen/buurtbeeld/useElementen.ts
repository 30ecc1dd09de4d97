// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useBlik } from '../../app/plek.ts'
import { vraag } from '../../app/vraag.ts'
import { type ElementFilter, type Elementstand, WatErNogIsDocument } from '../../gql/graphql.ts'

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** The elementen of an area that stand like this, on the day that the address names. */
export function useElementen(gebied: string, filter: ElementFilter, stand: readonly Elementstand[]) {
  const { op } = useBlik()
  const gevraagd = { ...filter, gebied, stand: [...stand] }
  const antwoord = useInfiniteQuery({
    queryKey: [WatErNogIsDocument.hash, gevraagd, op],
    queryFn: ({ pageParam: na, signal }) => vraag(WatErNogIsDocument, { filter: gevraagd, op, na }, signal),
    initialPageParam: VOORAAN.na,
    getNextPageParam: ({ elementen: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    meta: { telt: true }
  })
  return { antwoord, op, vraag: JSON.stringify([gevraagd, op, antwoord.data?.pages.length]) }
}
