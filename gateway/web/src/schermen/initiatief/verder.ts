// SPDX-License-Identifier: EUPL-1.2
import type { Bladzij } from '../../app/bladzijden.ts'
import type { Vraagwijze } from '../../app/vervolg.ts'
import {
  InitiatiefVerderDocument,
  type InitiatiefVerderQuery,
  type InitiatiefVerderQueryVariables
} from '../../gql/graphql.ts'
import { dagenLater, vandaag } from '../../onderdelen/datum.ts'

/** How many days ahead the agenda of an initiatief looks. */
const VOORUIT = 60

/** What is asked of an initiatief, as it was on a day. */
export const gevraagdVan = (id: string, op: string | null) => {
  const van = op ?? vandaag()
  return { id, op, van, tot: dagenLater(van, VOORUIT) }
}

type Verderop = NonNullable<InitiatiefVerderQuery['initiatief']>
type Welke = Omit<InitiatiefVerderQueryVariables, 'id' | 'op' | 'van' | 'tot' | 'na'>

/** How the lists of an initiatief go on, each by its own name. */
export const verderVan =
  (id: string, op: string | null) =>
  <R>(
    welke: Welke,
    lijst: (initiatief: Verderop) => Bladzij<R> | null | undefined
  ): Vraagwijze<InitiatiefVerderQuery, R, InitiatiefVerderQueryVariables> => ({
    operatie: InitiatiefVerderDocument,
    gevraagd: { ...gevraagdVan(id, op), ...welke },
    lijstIn: ({ initiatief }) => initiatief && lijst(initiatief)
  })
export type Verder = ReturnType<typeof verderVan>
