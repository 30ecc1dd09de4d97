// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HierQuery, HierQueryVariables, WerktHierQuery, WerktHierQueryVariables } from '../graphql.ts'

export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: '95cf6cfae1fb5d33db3e852cc44e8267f91fe96f960e5aceb26242ab8acf8e89' }
export const WerktHierDocument: Operatie<WerktHierQuery, WerktHierQueryVariables> = { hash: 'd25ca6e4c92e73f4e30ec11d5f16b1259754fc3db5ee75cafc90d66228228066' }
