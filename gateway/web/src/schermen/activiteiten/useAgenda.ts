// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useBlik } from '../../app/plek.ts'
import { vraag } from '../../app/vraag.ts'
import { AgendaDocument } from '../../gql/graphql.ts'
import type { Venster } from './venster.ts'

/** Where the first page begins. */
const VOORAAN: { readonly na: string | null } = { na: null }

/** What is planned in an area within a window, page after page. */
export function useAgenda(code: string, { van, tot }: Pick<Venster, 'van' | 'tot'>) {
  const { op } = useBlik()
  const gevraagd = { code, op, van, tot }
  const lezing = useInfiniteQuery({
    queryKey: [AgendaDocument.hash, gevraagd],
    queryFn: async ({ pageParam: na, signal }) =>
      (await vraag(AgendaDocument, { ...gevraagd, na }, signal)).gebied ?? LEEG,
    initialPageParam: VOORAAN.na,
    getNextPageParam: ({ activiteiten: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    meta: { telt: true }
  })
  return { lezing, meer: lezing.hasNextPage }
}

/** A place that is not there: nothing is planned in it. */
const LEEG = {
  code: '',
  naam: '',
  activiteiten: { aantal: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
}
