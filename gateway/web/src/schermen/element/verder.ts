// SPDX-License-Identifier: EUPL-1.2
import type { Bladzij } from '../../app/bladzijden.ts'
import type { Vraagwijze } from '../../app/vervolg.ts'
import { ElementVerderDocument, type ElementVerderQuery, type ElementVerderQueryVariables } from '../../gql/graphql.ts'

/** How one of the lists of an element goes on. */
export const verder = <R>(
  gevraagd: ElementVerderQueryVariables,
  lijst: (element: NonNullable<ElementVerderQuery['element']>) => Bladzij<R> | null | undefined
): Vraagwijze<ElementVerderQuery, R, ElementVerderQueryVariables> => ({
  operatie: ElementVerderDocument,
  gevraagd,
  lijstIn: ({ element }) => element && lijst(element)
})
