// SPDX-License-Identifier: EUPL-1.2
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { isVanDitDing } from './client.ts'
import type { Operatie } from './operatie.ts'
import type { DienstStand } from './stand.ts'
import { vraag } from './vraag.ts'

/** One page of a list, as the gateway answers it. */
export interface Bladzij<R> {
  readonly aantal: number
  readonly nodes: readonly R[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A list as far as it is shown. */
export interface Lijst<R> {
  readonly rijen: readonly R[]
  /** How many there are on all pages. */
  readonly aantal: number
  /** Asks the next page; null where all are there. */
  readonly meer: (() => void) | null
  readonly bezig: boolean
  /** The next page was asked, and did not come. */
  readonly mislukt: boolean
}

/** A list as far as its pages were asked. */
export interface Bladzijden<A, R> extends Lijst<R> {
  readonly lezing: UseInfiniteQueryResult<InfiniteData<A>>
  /** The answer with the first page. */
  readonly eerste: A | undefined
  readonly bladen: number
}

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** Where the page after that of an answer begins; null where there is none. */
export const verderIn =
  <A, R>(lijstIn: (antwoord: A) => Bladzij<R> | null | undefined) =>
  (antwoord: A): string | null => {
    const { hasNextPage = false, endCursor = null } = lijstIn(antwoord)?.pageInfo ?? {}
    return hasNextPage ? endCursor : null
  }

/** Reads a list page after page, and keeps what is shown of it right, as `useLezing` does of one thing. */
export function useBladzijden<
  A extends { readonly alsVan: readonly DienstStand[] },
  R,
  V extends Record<string, unknown>
>(
  operatie: Operatie<A, V & { na?: string | null }>,
  gevraagd: V,
  lijstIn: (antwoord: A) => Bladzij<R> | null | undefined
): Bladzijden<A, R> {
  const lezing = useInfiniteQuery({
    queryKey: [operatie.hash, gevraagd] as const,
    queryFn: ({ pageParam: na, signal }) => vraag(operatie, { ...gevraagd, na }, signal),
    initialPageParam: VOORAAN.na,
    getNextPageParam: verderIn(lijstIn),
    placeholderData: (vorig, van) => (isVanDitDing(van?.queryKey[1], gevraagd) ? vorig : undefined),
    meta: { telt: true }
  })
  const lijsten = (lezing.data?.pages ?? []).flatMap((antwoord) => lijstIn(antwoord) ?? [])
  return {
    lezing,
    eerste: lezing.data?.pages[0],
    rijen: lijsten.flatMap(({ nodes }) => nodes),
    aantal: lijsten.at(-1)?.aantal ?? 0,
    bladen: lijsten.length,
    meer: lezing.hasNextPage ? () => void lezing.fetchNextPage() : null,
    bezig: lezing.isFetchingNextPage,
    mislukt: lezing.isFetchNextPageError
  }
}
