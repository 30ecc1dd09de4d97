// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HierQuery, HierQueryVariables } from '../graphql.ts'

export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: '4f7f57b3d58a7b577e530775dbe720b29f609c0e951593b6034c9b77ed0c208b' }
