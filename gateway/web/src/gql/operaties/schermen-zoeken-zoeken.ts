// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.ts'

export const ZoekenDocument: Operatie<ZoekenQuery, ZoekenQueryVariables> = { hash: 'f1704be8cfef6d68b006986e1bb3c0982f21c79e22e6c663291ef56c59dd6e78' }
