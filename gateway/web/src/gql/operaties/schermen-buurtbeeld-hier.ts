// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HierQuery, HierQueryVariables, WerktHierQuery, WerktHierQueryVariables } from '../graphql.ts'

export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: '0d833477747c88f4a14521a682fb1e723dab904a049e2ccc899660c717d064ab' }
export const WerktHierDocument: Operatie<WerktHierQuery, WerktHierQueryVariables> = { hash: '3cd142290c4d40ff94bb707b4090c11ba5f57c4eb9c42f7c20a7171d4a0e24aa' }
