// SPDX-License-Identifier: EUPL-1.2
import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Operatie } from './operatie.ts'
import type { DienstStand } from './stand.ts'
import type { Kenmerk } from './ververs.ts'
import { Vraagfout, vraag } from './vraag.ts'

const tijdelijk = (fout: Error) => fout instanceof Vraagfout && fout.code === 'GEEN_VERBINDING'

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A note says when something changed; asking again at every glance would only tell what is known.
      staleTime: 60_000,
      networkMode: 'always',
      retry: (keer, fout) => keer < 2 && tijdelijk(fout),
      retryDelay: 400
    },
    mutations: { networkMode: 'always' }
  }
})

/** What is asked about, without how it is looked at: the kind that is shown, and the day. */
const ding = ({ filter: _f, elementen: _e, metElementen: _m, op: _op, ...rest }: Readonly<Record<string, unknown>>) =>
  JSON.stringify(rest)

/**
 * Reads a registered query, and keeps it right while it is shown. Of the same thing seen otherwise the former answer
 * stays until the next is there (`isPlaceholderData`), so that nothing jumps and the focus stays where it is.
 */
export const useLezing = <A extends { readonly alsVan: readonly DienstStand[] }, V extends Record<string, unknown>>(
  operatie: Operatie<A, V>,
  variabelen: V,
  meta: Kenmerk = {}
): UseQueryResult<A> =>
  useQuery({
    queryKey: [operatie.hash, variabelen] as const,
    queryFn: ({ signal }) => vraag(operatie, variabelen, signal),
    placeholderData: (vorig, van) => (van && ding(van.queryKey[1]) === ding(variabelen) ? vorig : undefined),
    meta
  })
