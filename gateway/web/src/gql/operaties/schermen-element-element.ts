// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigElementMutation, BevestigElementMutationVariables, ElementBladQuery, ElementBladQueryVariables, MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables, NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables, VerplaatsElementMutation, VerplaatsElementMutationVariables } from '../graphql.ts'

export const ElementBladDocument: Operatie<ElementBladQuery, ElementBladQueryVariables> = { hash: 'a3b4add2646e3b88b89aae052e785fa8e1e854e202ef1a0c3db44290ae191f14' }
export const BevestigElementDocument: Operatie<BevestigElementMutation, BevestigElementMutationVariables> = { hash: '7ae7748e6410b3f92d80f2e6aa408ea01f9d372bcb36b4cc91d7db29659823db' }
export const MeldElementVerdwenenDocument: Operatie<MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables> = { hash: 'f98fccfbb541204a628df7119e78030a9ddf680018ce408027c04899f6e580de' }
export const VerplaatsElementDocument: Operatie<VerplaatsElementMutation, VerplaatsElementMutationVariables> = { hash: '2ac274de3c4787962cd2c804c6b09ce1bfc8e0f634590d0d3081a2fbdc83a4e8' }
export const NeemVerdwijningTerugDocument: Operatie<NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables> = { hash: '7fa0cd7df015dc1c294e5213b03c7f0aace65c79aeab3d7a0fa088f6d78dfea5' }
