// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useBladzijden } from '../../app/bladzijden.ts'
import { useBlik } from '../../app/plek.ts'
import { AlleGetekendeDocument, type GetekendFragment } from '../../gql/graphql.ts'

interface Eigenschappen {
  readonly gemeente: string
  /** Takes those that are there, whenever there are more. */
  readonly neem: (gebieden: readonly GetekendFragment[]) => void
}

/**
 * Asks all drawn areas of a gemeente, page after page: nothing may be missing from a choice. Few gemeenten have more
 * than come with the Buurtbeeld, so its code comes only then.
 */
export function RestGetekend({ gemeente, neem }: Eigenschappen) {
  const { op } = useBlik()
  const { rijen, meer, bezig, mislukt } = useBladzijden(
    AlleGetekendeDocument,
    { gemeente, op },
    (antwoord) => antwoord.gemeente?.getekendeGebieden
  )
  useEffect(() => {
    if (!bezig && !mislukt) meer?.()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: how many there are tells whether there are more
  useEffect(() => neem(rijen), [rijen.length])
  return null
}
