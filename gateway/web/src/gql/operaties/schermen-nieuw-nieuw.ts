// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NieuwQuery, NieuwQueryVariables } from '../graphql.ts'

export const NieuwDocument: Operatie<NieuwQuery, NieuwQueryVariables> = { hash: 'b518a333cb7d921b14c2731a7c2dd7a619c2d153cded30ad2a1604c9aafd2b9e' }
