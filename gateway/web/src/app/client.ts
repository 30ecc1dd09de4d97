// SPDX-License-Identifier: EUPL-1.2
import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Operatie } from './operatie.ts'
import type { DienstStand } from './stand.ts'
import type { Kenmerk } from './ververs.ts'
import { Vraagfout, vraag } from './vraag.ts'

/** How often is asked again by itself, and how long after the attempt before, in ms, before the reader is told. */
const KEREN = 3
const NA_GEEN_VERBINDING = 400
/** A server that wants more rest than this is not waited for in silence, s. */
const LANGST = 3

/** Ms until it makes sense to ask again; undefined where that would change nothing. */
const straks = (fout: Error): number | undefined => {
  if (!(fout instanceof Vraagfout)) return undefined
  if (fout.code === 'GEEN_VERBINDING') return NA_GEEN_VERBINDING
  return fout.wacht !== undefined && fout.wacht <= LANGST ? fout.wacht * 1_000 : undefined
}

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A note says when something changed; asking again at every glance would only tell what is known.
      staleTime: 60_000,
      networkMode: 'always',
      retry: (keer, fout) => keer < KEREN && straks(fout) !== undefined,
      retryDelay: (_keer, fout) => straks(fout) ?? 0
    },
    mutations: { networkMode: 'always' }
  }
})

/** What is asked about, without how it is looked at: the kind that is shown, the days, and the letters it is sought by. */
const ding = ({
  filter: _f,
  elementen: _e,
  metElementen: _m,
  op: _op,
  sinds: _s,
  zoek: _z,
  van: _van,
  tot: _tot,
  ...rest
}: Readonly<Record<string, unknown>>) => JSON.stringify(rest)

/** Whether a question was about the same thing: then its answer stays until the next, and nothing jumps. */
export const isVanDitDing = (
  vorige: Readonly<Record<string, unknown>> | undefined,
  variabelen: Readonly<Record<string, unknown>>
): boolean => vorige !== undefined && ding(vorige) === ding(variabelen)

/** How a registered query is asked and kept, wherever that begins. */
const lezing = <A extends { readonly alsVan: readonly DienstStand[] }, V extends Record<string, unknown>>(
  operatie: Operatie<A, V>,
  variabelen: V,
  meta: Kenmerk
) => ({
  queryKey: [operatie.hash, variabelen] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => vraag(operatie, variabelen, signal),
  meta
})

/** Asks what a screen is going to ask, so that the answer is under way before its code is there. */
export const vraagVast = <A extends { readonly alsVan: readonly DienstStand[] }, V extends Record<string, unknown>>(
  operatie: Operatie<A, V>,
  variabelen: V,
  meta: Kenmerk
): void => void client.prefetchQuery(lezing(operatie, variabelen, meta))

/** Reads a registered query, and keeps it right while it is shown; until its answer is there the former of this thing. */
export const useLezing = <A extends { readonly alsVan: readonly DienstStand[] }, V extends Record<string, unknown>>(
  operatie: Operatie<A, V>,
  variabelen: V,
  meta: Kenmerk = {}
): UseQueryResult<A> =>
  useQuery({
    ...lezing(operatie, variabelen, meta),
    placeholderData: (vorig, van) => (isVanDitDing(van?.queryKey[1], variabelen) ? vorig : undefined)
  })
