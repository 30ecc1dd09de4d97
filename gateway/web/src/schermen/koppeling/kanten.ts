// SPDX-License-Identifier: EUPL-1.2
import type { OproepbladQuery } from '../../gql/graphql.ts'

export type Oproep = NonNullable<OproepbladQuery['oproep']>
export type Kant = 'behoefte' | 'aanbod'

/** Which side of a match an oproep is, and which is the other. */
export const kantenVan = ({ __typename }: Pick<Oproep, '__typename'>): { readonly zelf: Kant; readonly ander: Kant } =>
  __typename === 'Behoefte' ? { zelf: 'behoefte', ander: 'aanbod' } : { zelf: 'aanbod', ander: 'behoefte' }
