// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BelemmeringbladQuery, BelemmeringbladQueryVariables, BelemmeringenQuery, BelemmeringenQueryVariables, BelemmeringtabelQuery, BelemmeringtabelQueryVariables, MeldBelemmeringMutation, MeldBelemmeringMutationVariables, MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables, NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables, ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables, ObstakelagendaQuery, ObstakelagendaQueryVariables, TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables, WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables } from '../graphql.ts'

export const BelemmeringbladDocument: Operatie<BelemmeringbladQuery, BelemmeringbladQueryVariables> = { hash: '628f8613c923d02711f73c3ebbc849088f643383e723c0521fdcf7e3139fd246' }
export const BelemmeringenDocument: Operatie<BelemmeringenQuery, BelemmeringenQueryVariables> = { hash: 'abe982659137ad2cb3654d4e77d983476ead8764f16a8252cee3f11b45a97a08' }
export const BelemmeringtabelDocument: Operatie<BelemmeringtabelQuery, BelemmeringtabelQueryVariables> = { hash: 'ad575de406a1ba4b4e2651b1e7bba8e9520aa992adaa01afbbd9781448933fed' }
export const ObstakelagendaDocument: Operatie<ObstakelagendaQuery, ObstakelagendaQueryVariables> = { hash: '185848e837cf4d7f1f8383c902e83e55866f649f0901d908d352965ab600883d' }
export const ObstakelagendaHierDocument: Operatie<ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables> = { hash: '79f381154271c9ddc0506ea8bfcaa873a228a0d3b6869b3d255e55a3ac6c0cd0' }
export const MeldBelemmeringDocument: Operatie<MeldBelemmeringMutation, MeldBelemmeringMutationVariables> = { hash: '321c514627f1de5344de057981c06d9fb1bdd8224821931cbbfc1d6175bf5092' }
export const WijzigBelemmeringDocument: Operatie<WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables> = { hash: '4fd25cb4e52d3da7695eb931eb8a49f8657b0e17ea3ebd0ee8a6719064b7f5f2' }
export const MeldBelemmeringOpgelostDocument: Operatie<MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables> = { hash: '6859b9740012c0d7b3217a4cb7cc5e37f7a31b940633792af562cd3b7e7a84ab' }
export const NeemOplossingTerugDocument: Operatie<NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables> = { hash: 'cffee7d699bd1b94ed57a608a9a3f8f8d0b8e007188d9d12e8d7a685488da0ea' }
export const TrekBelemmeringInDocument: Operatie<TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables> = { hash: '8999f4bce05d251cedea71635cdef7abe4c9c6d9eae673f7e8f7b6ee887cd380' }
