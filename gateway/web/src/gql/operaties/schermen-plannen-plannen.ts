// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { PlanActiviteitMutation, PlanActiviteitMutationVariables, PlanReeksMutation, PlanReeksMutationVariables, PlannerQuery, PlannerQueryVariables } from '../graphql.ts'

export const PlannerDocument: Operatie<PlannerQuery, PlannerQueryVariables> = { hash: '5e9a94647c89375c1463662fd664d5c9fac5c6fba39b0544190504372a7cec2a' }
export const PlanActiviteitDocument: Operatie<PlanActiviteitMutation, PlanActiviteitMutationVariables> = { hash: '530848d2bbd82e5682b2c891031b42c2390b6d5b2f603bf2d0fd2dbe0913f546' }
export const PlanReeksDocument: Operatie<PlanReeksMutation, PlanReeksMutationVariables> = { hash: '17edbc51715d7c86273aae99cdd39c85e782909230e94b16ed672922972e1081' }
