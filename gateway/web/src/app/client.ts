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

/** Reads a registered query, and keeps it right while it is shown. The former answer stays until the next is there. */
export const useLezing = <A extends { readonly alsVan: readonly DienstStand[] }, V>(
  operatie: Operatie<A, V>,
  variabelen: V,
  { mits = true, ...meta }: Kenmerk & { readonly mits?: boolean } = {}
): UseQueryResult<A> =>
  useQuery({
    queryKey: [operatie.hash, variabelen],
    queryFn: ({ signal }) => vraag(operatie, variabelen, signal),
    enabled: mits,
    meta
  })
