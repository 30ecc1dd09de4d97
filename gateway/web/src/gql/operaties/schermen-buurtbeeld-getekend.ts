// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GetekendGebiedQuery, GetekendGebiedQueryVariables, HerstelGetekendGebiedMutation, HerstelGetekendGebiedMutationVariables, TrekGetekendGebiedInMutation, TrekGetekendGebiedInMutationVariables, WijzigGetekendGebiedMutation, WijzigGetekendGebiedMutationVariables } from '../graphql.ts'

export const GetekendGebiedDocument: Operatie<GetekendGebiedQuery, GetekendGebiedQueryVariables> = { hash: '128b1845aaf18f27780712af512e3055afdf44871c767c23ac7f05d4fb2b2cf2' }
export const WijzigGetekendGebiedDocument: Operatie<WijzigGetekendGebiedMutation, WijzigGetekendGebiedMutationVariables> = { hash: '45d8dd40f3f2b24f69e9cdddb70ee4e40728cad0fe66f69d8631866d303605da' }
export const TrekGetekendGebiedInDocument: Operatie<TrekGetekendGebiedInMutation, TrekGetekendGebiedInMutationVariables> = { hash: '2e7a11b03ae537831aa6c1ac17b339a57ccc3782e129a1d72a485a6862885f8e' }
export const HerstelGetekendGebiedDocument: Operatie<HerstelGetekendGebiedMutation, HerstelGetekendGebiedMutationVariables> = { hash: '04f717b03d1e161a0aed8c66d33ed660d095022b098528099395708b4961d6ff' }
