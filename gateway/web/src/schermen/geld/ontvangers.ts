// SPDX-License-Identifier: EUPL-1.2
import type { GeldPartijenQuery } from '../../gql/graphql.ts'

/** The partijen of a place for which the viewer can put money on record, by name. */
export const ontvangersIn = (
  gevonden: GeldPartijenQuery | undefined
): readonly (readonly [id: string, naam: string])[] =>
  [...(gevonden?.gebied?.partijen.nodes ?? [])]
    .filter(({ mogelijk }) => mogelijk.includes('legFinancieringVast'))
    .map(({ id, naam }) => [id, naam] as const)
    .sort(([, een], [, ander]) => een.localeCompare(ander, 'nl'))
