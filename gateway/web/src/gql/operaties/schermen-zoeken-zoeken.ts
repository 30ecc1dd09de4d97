// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.ts'

export const ZoekenDocument: Operatie<ZoekenQuery, ZoekenQueryVariables> = { hash: '0c1ba9953c4e755311062875491b13cc9b472b23cf579125a0c4ef3fba69503a' }
