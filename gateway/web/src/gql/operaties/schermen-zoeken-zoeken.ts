// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.ts'

export const ZoekenDocument: Operatie<ZoekenQuery, ZoekenQueryVariables> = { hash: '755df540c81a8a8fca4ff6fffa4fb54c40d7a01b71e85cbed6ccd4224ada6831' }
