// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BelemmeringbladQuery, BelemmeringbladQueryVariables, BelemmeringenQuery, BelemmeringenQueryVariables, BelemmeringtabelQuery, BelemmeringtabelQueryVariables, MeldBelemmeringMutation, MeldBelemmeringMutationVariables, MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables, NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables, ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables, ObstakelagendaQuery, ObstakelagendaQueryVariables, TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables, WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables } from '../graphql.ts'

export const BelemmeringbladDocument: Operatie<BelemmeringbladQuery, BelemmeringbladQueryVariables> = { hash: 'cd0ad5e42b259a636e9583cfd96f0e789f8e7dac2732970ab3efaa9dca6349eb' }
export const BelemmeringenDocument: Operatie<BelemmeringenQuery, BelemmeringenQueryVariables> = { hash: '604acf66b4a00f1a37b67a89c5774681e128a59aaa90c7b385787d80628ac7eb' }
export const BelemmeringtabelDocument: Operatie<BelemmeringtabelQuery, BelemmeringtabelQueryVariables> = { hash: 'ad575de406a1ba4b4e2651b1e7bba8e9520aa992adaa01afbbd9781448933fed' }
export const ObstakelagendaDocument: Operatie<ObstakelagendaQuery, ObstakelagendaQueryVariables> = { hash: '185848e837cf4d7f1f8383c902e83e55866f649f0901d908d352965ab600883d' }
export const ObstakelagendaHierDocument: Operatie<ObstakelagendaHierQuery, ObstakelagendaHierQueryVariables> = { hash: 'fc23e130dac9d7257a72579829fa9bbebe9ea88eb0e045603296a18ddcd47c8a' }
export const MeldBelemmeringDocument: Operatie<MeldBelemmeringMutation, MeldBelemmeringMutationVariables> = { hash: '264f91d7a902cfe39dd3f3b2feeef03e5ac1b6c1deed92b5a3ee708931cb8a20' }
export const WijzigBelemmeringDocument: Operatie<WijzigBelemmeringMutation, WijzigBelemmeringMutationVariables> = { hash: '021f9f43b51addc096f927fdda1097d69f4bd826a9a1346002c79403599f2b06' }
export const MeldBelemmeringOpgelostDocument: Operatie<MeldBelemmeringOpgelostMutation, MeldBelemmeringOpgelostMutationVariables> = { hash: '3a16041b44c320a94c81b9b2e0ba67cb6835e630754e5de497815c90015f19b3' }
export const NeemOplossingTerugDocument: Operatie<NeemOplossingTerugMutation, NeemOplossingTerugMutationVariables> = { hash: 'b0c499e6d6d311e066f247f0fcbee6aeff1fef7b077ed84c3d18caa9550f8f4e' }
export const TrekBelemmeringInDocument: Operatie<TrekBelemmeringInMutation, TrekBelemmeringInMutationVariables> = { hash: '4de1889ca23a4cbeace29d9fb4987431d9ddb84ddbea0bcf8f76b604f245c7b2' }
