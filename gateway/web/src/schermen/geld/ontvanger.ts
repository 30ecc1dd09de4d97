// SPDX-License-Identifier: EUPL-1.2
import type { GeldPartijenQuery } from '../../gql/graphql.ts'

/**
 * Whether the viewer can put money on record for partijen of a place. The gemeente can for all that work there, and who
 * speaks for a partij for any; so the first few tell.
 */
export const heeftOntvanger = (gevonden: GeldPartijenQuery | undefined): boolean =>
  gevonden?.gebied?.partijen.nodes.some(({ mogelijk }) => mogelijk.includes('legFinancieringVast')) ?? false
