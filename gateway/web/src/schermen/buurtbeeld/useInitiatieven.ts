// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../../app/plek.ts'
import { WatIsErDocument, WatIsErOpNaamDocument } from '../../gql/graphql.ts'
import { initiatiefFilter, leesFilter } from './soort.ts'
import { useLijst } from './useLijst.ts'

/** The initiatieven of an area, of the kind that the address names: as they came, or by name. */
export const useInitiatieven = (gebied: string, opNaam = false) =>
  useLijst(opNaam ? WatIsErOpNaamDocument : WatIsErDocument, { gebied, ...initiatiefFilter(leesFilter(useBlik())) })
