// SPDX-License-Identifier: EUPL-1.2
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useGemeld } from '../../app/gemeld.ts'
import { vraag as stelVraag } from '../../app/vraag.ts'
import { ErbijDocument, type RijFragment } from '../../gql/graphql.ts'
import { komendeIds } from './erbij.ts'

interface Lijst {
  /** Which question the list answers. */
  readonly vraag: string
  readonly gebied: string
  readonly soort: string | null
  readonly aantal: number
  readonly getoond: readonly RijFragment[]
  /** Every page is there, or the list is about another day: then nothing can have come that it does not show. */
  readonly heel: boolean
}

/** The rows that came while reading and stand on a page that is not there yet. */
export function useErbij({ vraag, gebied, soort, aantal, getoond, heel }: Lijst): readonly RijFragment[] {
  const [begin, zetBegin] = useState({ vraag, aantal })
  if (begin.vraag !== vraag) zetBegin({ vraag, aantal })
  const gemeld = useGemeld()
  const ids = heel ? [] : komendeIds(gemeld, new Set(getoond.map(({ id }) => id)), aantal - begin.aantal)
  const antwoorden = useQueries({
    queries: ids.map((id) => ({
      queryKey: [ErbijDocument.hash, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => stelVraag(ErbijDocument, { id }, signal)
    }))
  })
  return antwoorden.flatMap(({ data }) => {
    const rij = data?.initiatief
    const hier =
      rij &&
      [rij.gemeente?.code, rij.wijk?.code, rij.buurt?.code].includes(gebied) &&
      (soort === null || rij.soort === soort)
    return hier ? [rij] : []
  })
}
