// SPDX-License-Identifier: EUPL-1.2
import type { Bladzij } from '../../app/bladzijden.ts'
import type { Vraagwijze } from '../../app/vervolg.ts'
import {
  BewerkenVerderDocument,
  type BewerkenVerderQuery,
  type BewerkenVerderQueryVariables
} from '../../gql/graphql.ts'

/** How one of the lists of an initiatief goes on, for who writes it. */
export const verder = <R>(
  gevraagd: BewerkenVerderQueryVariables,
  lijst: (initiatief: NonNullable<BewerkenVerderQuery['initiatief']>) => Bladzij<R> | null | undefined
): Vraagwijze<BewerkenVerderQuery, R, BewerkenVerderQueryVariables> => ({
  operatie: BewerkenVerderDocument,
  gevraagd,
  lijstIn: ({ initiatief }) => initiatief && lijst(initiatief)
})
