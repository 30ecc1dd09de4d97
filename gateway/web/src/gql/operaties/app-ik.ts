// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { IkQuery, IkQueryVariables } from '../graphql.ts'

export const IkDocument: Operatie<IkQuery, IkQueryVariables> = { hash: '239fe118711f9935b93a4cccd50aa380a6f8ad93917c8fdf0e02c74f997cf78a' }
