// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { vraag } from '../../app/vraag.ts'
import { StartDocument } from '../../gql/graphql.ts'

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** All gemeenten that take part, page after page until they are all there: a few hundred at most. */
export function useGemeenten() {
  const antwoord = useInfiniteQuery({
    queryKey: [StartDocument.hash],
    queryFn: ({ pageParam: na, signal }) => vraag(StartDocument, { na }, signal),
    initialPageParam: VOORAAN.na,
    getNextPageParam: ({ gemeenten: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    meta: { telt: true }
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = antwoord
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return antwoord
}
