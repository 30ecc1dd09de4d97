// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { vraag } from '../../app/vraag.ts'
import { ZoekenDocument } from '../../gql/graphql.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { variabelenVan, type Zoekvraag } from './zoekvraag.ts'

const PER_KEER = 20

/** What is found, part after part. Until an answer is there the one before stays, so that nothing jumps while typing. */
export function useZoeken(zoekvraag: Zoekvraag) {
  const gevraagd = variabelenVan(zoekvraag, vandaag())
  return useInfiniteQuery({
    queryKey: [ZoekenDocument.hash, gevraagd],
    queryFn: ({ pageParam: overslaan, signal }) => vraag(ZoekenDocument, { ...gevraagd, overslaan }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ zoek }, _paginas, overslaan) =>
      zoek.treffers.meer || zoek.zonderPlek.meer ? overslaan + PER_KEER : null,
    placeholderData: keepPreviousData,
    enabled: zoekvraag.tekst !== '',
    meta: { telt: true }
  })
}
