// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Bladzij, type Lijst, verderIn } from './bladzijden.ts'
import type { Operatie } from './operatie.ts'
import type { DienstStand } from './stand.ts'
import { vraag } from './vraag.ts'

/** How a list is asked page after page: in which answer, and where it stands there. */
export interface Vraagwijze<A, R, V> {
  readonly operatie: Operatie<A, V & { na?: string | null }>
  readonly gevraagd: V
  readonly lijstIn: (antwoord: A) => Bladzij<R> | null | undefined
}

/**
 * Goes on where a list ends of which the first page stands in the answer about a thing. The rest is asked only when
 * somebody wants it: most of these lists are short, and few read on in those that are not.
 */
export function useVervolg<A extends { readonly alsVan: readonly DienstStand[] }, R, V extends Record<string, unknown>>(
  eerste: Bladzij<R>,
  { operatie, gevraagd, lijstIn }: Vraagwijze<A, R, V>
): Lijst<R> {
  const { hasNextPage, endCursor } = eerste.pageInfo
  // The page stays when the thing that it shows becomes another: what was wanted of the one is not wanted of the other.
  const [gewild, zetGewild] = useState<string | null>(null)
  const dit = JSON.stringify(gevraagd)
  const rest = useInfiniteQuery({
    queryKey: [operatie.hash, gevraagd, endCursor] as const,
    queryFn: ({ pageParam: na, signal }) => vraag(operatie, { ...gevraagd, na }, signal),
    initialPageParam: endCursor,
    getNextPageParam: verderIn(lijstIn),
    enabled: gewild === dit && hasNextPage,
    meta: { telt: true }
  })
  const verder = () => {
    if (gewild !== dit) zetGewild(dit)
    else if (rest.data === undefined) void rest.refetch()
    else void rest.fetchNextPage()
  }
  const bladen = hasNextPage && gewild === dit ? (rest.data?.pages ?? []) : []
  return {
    rijen: [...eerste.nodes, ...bladen.flatMap((antwoord) => lijstIn(antwoord)?.nodes ?? [])],
    aantal: eerste.aantal,
    meer: hasNextPage && (bladen.length === 0 || rest.hasNextPage) ? verder : null,
    bezig: rest.isLoading || rest.isFetchingNextPage,
    mislukt: rest.isLoadingError || rest.isFetchNextPageError
  }
}
