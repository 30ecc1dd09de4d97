// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables, LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables, LasActiviteitAfMutation, LasActiviteitAfMutationVariables, LasKeerAfMutation, LasKeerAfMutationVariables } from '../graphql.ts'

export const LasActiviteitAfDocument: Operatie<LasActiviteitAfMutation, LasActiviteitAfMutationVariables> = { hash: 'd9fb332b9f337271f1780417ec8b5b77750d049edc0b77dc15183631eaf062f7' }
export const LasKeerAfDocument: Operatie<LasKeerAfMutation, LasKeerAfMutationVariables> = { hash: 'a37c06a3d464b7a5dd9060f1c37fe35a98289c03c5596f451bb21bf44da3a42d' }
export const LaatActiviteitDoorgaanDocument: Operatie<LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables> = { hash: '2b7344cdc2a2a3f4cd4ec1a66772e441af000edfcd345155e90c750ebb8c229a' }
export const LaatKeerDoorgaanDocument: Operatie<LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables> = { hash: 'a916367b3c6d3c71790c4146e68ebc0c79b948c3951979a66fb91b533e0f1f68' }
