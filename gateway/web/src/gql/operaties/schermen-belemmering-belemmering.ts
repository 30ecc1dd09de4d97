// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BelemmeringbladQuery, BelemmeringbladQueryVariables, BelemmeringenQuery, BelemmeringenQueryVariables, BelemmeringtabelQuery, BelemmeringtabelQueryVariables, MeldBelemmeringMutation, MeldBelemmeringMutationVariables, MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables, NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables, ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables, ObstakelagendaQuery, ObstakelagendaQueryVariables, TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables, WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables } from '../graphql.ts'

export const BelemmeringbladDocument: Operatie<BelemmeringbladQuery, BelemmeringbladQueryVariables> = { hash: '2598d62ae2fc4ec0c6158e71d58dc9d1050a52f0996a9212ec471c8214ae64f5' }
export const BelemmeringenDocument: Operatie<BelemmeringenQuery, BelemmeringenQueryVariables> = { hash: 'abe982659137ad2cb3654d4e77d983476ead8764f16a8252cee3f11b45a97a08' }
export const BelemmeringtabelDocument: Operatie<BelemmeringtabelQuery, BelemmeringtabelQueryVariables> = { hash: 'ad575de406a1ba4b4e2651b1e7bba8e9520aa992adaa01afbbd9781448933fed' }
export const ObstakelagendaDocument: Operatie<ObstakelagendaQuery, ObstakelagendaQueryVariables> = { hash: '185848e837cf4d7f1f8383c902e83e55866f649f0901d908d352965ab600883d' }
export const ObstakelagendaHierDocument: Operatie<ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables> = { hash: '79f381154271c9ddc0506ea8bfcaa873a228a0d3b6869b3d255e55a3ac6c0cd0' }
export const MeldBelemmeringDocument: Operatie<MeldBelemmeringMutation, MeldBelemmeringMutationVariables> = { hash: '8a6961beb9840181bf4f9959c21bfa82e606e6f78c0f8e31bc2ea8ab7c4d4486' }
export const WijzigBelemmeringDocument: Operatie<WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables> = { hash: '916bd6441fda52023ca763cb47a204ba6a2d668688a3d451a5f3df80ceccf329' }
export const MeldBelemmeringOpgelostDocument: Operatie<MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables> = { hash: '9a2d1132ab8e32d07f59663a1e3b33ac2243bde9a36ef2c035f1d7ad6d2aeaf8' }
export const NeemOplossingTerugDocument: Operatie<NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables> = { hash: 'c755bb35987817995590ec5c988cd2fd4fac3cbeabb0489bcf7c87cbe9225633' }
export const TrekBelemmeringInDocument: Operatie<TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables> = { hash: '96adb5cae529f2e81b52443b0e4e8e2367fee2a60ea2b917bdf58cb20ec1a834' }
