// SPDX-License-Identifier: EUPL-1.2
import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery
} from '@tanstack/react-query'
import type { Operatie } from '../../app/operatie.ts'
import { useBlik } from '../../app/plek.ts'
import type { DienstStand } from '../../app/stand.ts'
import { vraag } from '../../app/vraag.ts'

/** A page of a list, as its query answers it. */
export interface Bladzij<R> {
  readonly alsVan: readonly DienstStand[]
  readonly lijst: {
    readonly aantal: number
    readonly nodes: readonly R[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

/** What asks a page of a list: of what fits the filter, on a day, after a cursor. */
export type Lijstvraag<R, F> = Operatie<Bladzij<R>, { filter?: F | null; op?: string | null; na?: string | null }>

/** A list, as far as its pages were asked. */
export interface Gelezen<R, F> {
  readonly operatie: Lijstvraag<R, F>
  readonly filter: F
  readonly op: string | null
  readonly antwoord: UseInfiniteQueryResult<InfiniteData<Bladzij<R>>>
  readonly rijen: readonly R[]
  /** How many there are on all pages. */
  readonly aantal: number
  /** Names the question; with one more page it is another. */
  readonly vraag: string
}

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** What fits the filter on the day that the address names; asked once, however many show it. */
export function useLijst<R, F>(operatie: Lijstvraag<R, F>, filter: F): Gelezen<R, F> {
  const { op } = useBlik()
  const antwoord = useInfiniteQuery({
    queryKey: [operatie.hash, filter, op],
    queryFn: ({ pageParam: na, signal }) => vraag(operatie, { filter, op, na }, signal),
    initialPageParam: VOORAAN.na,
    getNextPageParam: ({ lijst: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    meta: { telt: true }
  })
  const pages = antwoord.data?.pages ?? []
  const rijen = pages.flatMap(({ lijst }) => lijst.nodes)
  const aantal = pages.at(-1)?.lijst.aantal ?? 0
  return { operatie, filter, op, antwoord, rijen, aantal, vraag: JSON.stringify([filter, op, pages.length]) }
}
