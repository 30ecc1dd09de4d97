// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BelemmeringbladQuery, BelemmeringbladQueryVariables, BelemmeringenQuery, BelemmeringenQueryVariables, BelemmeringtabelQuery, BelemmeringtabelQueryVariables, MeldBelemmeringMutation, MeldBelemmeringMutationVariables, MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables, NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables, ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables, ObstakelagendaQuery, ObstakelagendaQueryVariables, TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables, WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables } from '../graphql.ts'

export const BelemmeringbladDocument: Operatie<BelemmeringbladQuery, BelemmeringbladQueryVariables> = { hash: '9b1d6df0884a34aa9846eb3a0954c42fb40463c824ba92a75b537f09a1426dc7' }
export const BelemmeringenDocument: Operatie<BelemmeringenQuery, BelemmeringenQueryVariables> = { hash: '8007361eea78f01343bb72ce72e488945be8782242e7e98bcc612ce19d909ccf' }
export const BelemmeringtabelDocument: Operatie<BelemmeringtabelQuery, BelemmeringtabelQueryVariables> = { hash: 'ad575de406a1ba4b4e2651b1e7bba8e9520aa992adaa01afbbd9781448933fed' }
export const ObstakelagendaDocument: Operatie<ObstakelagendaQuery, ObstakelagendaQueryVariables> = { hash: '0ec829aaecf6551afc4260c3b9d6ff544802928bdac0024740578f485c5ade8e' }
export const ObstakelagendaHierDocument: Operatie<ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables> = { hash: '9fe5ed8b9d61f519bd7f7e6c7192319906577f4591b21b3a08bbc17b02375fe9' }
export const MeldBelemmeringDocument: Operatie<MeldBelemmeringMutation, MeldBelemmeringMutationVariables> = { hash: '8a6961beb9840181bf4f9959c21bfa82e606e6f78c0f8e31bc2ea8ab7c4d4486' }
export const WijzigBelemmeringDocument: Operatie<WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables> = { hash: '916bd6441fda52023ca763cb47a204ba6a2d668688a3d451a5f3df80ceccf329' }
export const MeldBelemmeringOpgelostDocument: Operatie<MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables> = { hash: '9a2d1132ab8e32d07f59663a1e3b33ac2243bde9a36ef2c035f1d7ad6d2aeaf8' }
export const NeemOplossingTerugDocument: Operatie<NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables> = { hash: 'c755bb35987817995590ec5c988cd2fd4fac3cbeabb0489bcf7c87cbe9225633' }
export const TrekBelemmeringInDocument: Operatie<TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables> = { hash: '96adb5cae529f2e81b52443b0e4e8e2367fee2a60ea2b917bdf58cb20ec1a834' }
