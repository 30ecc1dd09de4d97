// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NieuwQuery, NieuwQueryVariables } from '../graphql.ts'

export const NieuwDocument: Operatie<NieuwQuery, NieuwQueryVariables> = { hash: 'eb81ab578707268a9e689a9f7b789d73461434838fe1d0def3634ab798a51347' }
