// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartkaartQuery, StartkaartQueryVariables } from '../graphql.ts'

export const StartkaartDocument: Operatie<StartkaartQuery, StartkaartQueryVariables> = { hash: 'd1567da1c3295818d5f7b663203b7165dd59e05f867426d8932f12e6519be5ee' }
