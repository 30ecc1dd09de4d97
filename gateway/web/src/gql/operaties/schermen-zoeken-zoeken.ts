// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.ts'

export const ZoekenDocument: Operatie<ZoekenQuery, ZoekenQueryVariables> = { hash: '31365f167f96704558749a1424bd8db4367033d1e28177ad82eee44dca3b1dd9' }
