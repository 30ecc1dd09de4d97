// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useGemeld } from '../../app/gemeld.ts'
import { vraag as stelVraag } from '../../app/vraag.ts'
import { komendeIds } from './erbij.ts'
import type { Gelezen } from './useLijst.ts'

/**
 * The rows of a list that stand on a page that is not there yet: what came while reading, and what the reader just added
 * (`eigen`). `soort` is what notes call its things.
 */
export function useErbij<R extends { readonly id: string }, F>(
  { operatie, filter, op, lezing, meer, rijen, aantal, vraag }: Gelezen<R, F>,
  soort: string,
  eigen: string | null
): readonly R[] {
  const [begin, zetBegin] = useState({ vraag, aantal })
  if (begin.vraag !== vraag && !lezing.isPlaceholderData) zetBegin({ vraag, aantal })
  const getoond = new Set(rijen.map(({ id }) => id))
  const gekomen = komendeIds(
    useGemeld(soort),
    getoond,
    op === null && begin.vraag === vraag ? aantal - begin.aantal : 0
  )
  const id = [...new Set([...gekomen, ...(eigen === null || getoond.has(eigen) ? [] : [eigen])])]
  const lijst = [operatie.hash, filter, op]
  const erbij = useQuery({
    queryKey: [...lijst, id],
    queryFn: ({ signal }) => stelVraag(operatie, { filter: { ...filter, id }, op, na: null }, signal),
    placeholderData: (vorig, van) =>
      JSON.stringify(van?.queryKey.slice(0, 3)) === JSON.stringify(lijst) ? vorig : undefined,
    meta: { telt: true },
    // Where every page is there, nothing can have come that the list does not show.
    enabled: id.length > 0 && meer !== null && !lezing.isPlaceholderData
  })
  return id.length === 0 ? [] : (erbij.data?.lijst.nodes ?? []).filter((rij) => !getoond.has(rij.id))
}
