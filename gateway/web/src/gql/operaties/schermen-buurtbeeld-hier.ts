// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HierQuery, HierQueryVariables, WerktHierQuery, WerktHierQueryVariables } from '../graphql.ts'

export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: '98e1dcf696bac0ec97f852e750fcb119d8e6031316fe2919b54f284c01a75278' }
export const WerktHierDocument: Operatie<WerktHierQuery, WerktHierQueryVariables> = { hash: 'd25ca6e4c92e73f4e30ec11d5f16b1259754fc3db5ee75cafc90d66228228066' }
