// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { PlanActiviteitMutation, PlanActiviteitMutationVariables, PlanReeksMutation, PlanReeksMutationVariables, PlannerQuery, PlannerQueryVariables } from '../graphql.ts'

export const PlannerDocument: Operatie<PlannerQuery, PlannerQueryVariables> = { hash: '5e9a94647c89375c1463662fd664d5c9fac5c6fba39b0544190504372a7cec2a' }
export const PlanActiviteitDocument: Operatie<PlanActiviteitMutation, PlanActiviteitMutationVariables> = { hash: '8ac182f78696f2530887eb8dc4f3542ac158c5df8aa50ee570aceea5b0dafc02' }
export const PlanReeksDocument: Operatie<PlanReeksMutation, PlanReeksMutationVariables> = { hash: 'ae3b3dd63d16cee6f364cd5d4395c02f284b9fc2a44f3e62f72531cb06718d1d' }
