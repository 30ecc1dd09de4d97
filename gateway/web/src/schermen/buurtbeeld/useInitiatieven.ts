// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../../app/plek.ts'
import { WatIsErDocument } from '../../gql/graphql.ts'
import { initiatiefFilter, leesFilter } from './soort.ts'
import { useLijst } from './useLijst.ts'

/** The initiatieven of an area, of the kind that the address names. */
export const useInitiatieven = (gebied: string) =>
  useLijst(WatIsErDocument, { gebied, ...initiatiefFilter(leesFilter(useBlik())) })
