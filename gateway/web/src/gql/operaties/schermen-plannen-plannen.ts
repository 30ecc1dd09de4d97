// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { PlanActiviteitMutation, PlanActiviteitMutationVariables, PlanReeksMutation, PlanReeksMutationVariables, PlannerQuery, PlannerQueryVariables } from '../graphql.ts'

export const PlannerDocument: Operatie<PlannerQuery, PlannerQueryVariables> = { hash: '5e9a94647c89375c1463662fd664d5c9fac5c6fba39b0544190504372a7cec2a' }
export const PlanActiviteitDocument: Operatie<PlanActiviteitMutation, PlanActiviteitMutationVariables> = { hash: '89b6328dc50029563fc9342117a0e0bdac2a08ee2059e0f1b7f9ef55b50f34e5' }
export const PlanReeksDocument: Operatie<PlanReeksMutation, PlanReeksMutationVariables> = { hash: '21f2bd76e237d100803929cea534f343c88e75824bf6707c67c8c1a453fc68be' }
