// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HierQuery, HierQueryVariables } from '../graphql.ts'

export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: 'f57e1100f11e1f2bf2feda100a1036d5968f11443779a360795a72ce98035818' }
