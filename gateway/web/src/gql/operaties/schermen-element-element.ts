// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigElementMutation, BevestigElementMutationVariables, ElementBladQuery, ElementBladQueryVariables, MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables, NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables, VerplaatsElementMutation, VerplaatsElementMutationVariables, WijzigElementMutation, WijzigElementMutationVariables } from '../graphql.ts'

export const ElementBladDocument: Operatie<ElementBladQuery, ElementBladQueryVariables> = { hash: '90312bc77d29569cf9144156f4c461dd04922eccfd991b91d0127d8fbb30e2c7' }
export const WijzigElementDocument: Operatie<WijzigElementMutation, WijzigElementMutationVariables> = { hash: '9c444d119bd2e3abe8244d307cef22a6e2f963f107bcfd441bdcd9416a45a5ce' }
export const BevestigElementDocument: Operatie<BevestigElementMutation, BevestigElementMutationVariables> = { hash: '666a99442d45735e8fb781f1bb124d78faa232e4bcaa394bc5193c5fcdfd91d0' }
export const MeldElementVerdwenenDocument: Operatie<MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables> = { hash: '7c2452415481483d1fd49f9e319ffe4dc0748ae5d165ffb39d461431d0a50efb' }
export const VerplaatsElementDocument: Operatie<VerplaatsElementMutation, VerplaatsElementMutationVariables> = { hash: '080bb3998d928bb79c3e8de54ffa31816f8b032141676ddd6ab137459c8d6997' }
export const NeemVerdwijningTerugDocument: Operatie<NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables> = { hash: '2200fa5bef3e0914870d900f9c0bdb191410994d8bd5dbf13949d9321d502164' }
