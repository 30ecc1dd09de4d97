// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartplekQuery, StartplekQueryVariables } from '../graphql.ts'

export const StartplekDocument: Operatie<StartplekQuery, StartplekQueryVariables> = { hash: '962096971f7de4ab0b6376f95e166db699fa7fe2554163555eb818f01074170b' }
