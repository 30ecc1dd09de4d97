// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeeindigGeldMutation, BeeindigGeldMutationVariables, GeldElementQuery, GeldElementQueryVariables, GeldHierQuery, GeldHierQueryVariables, GeldPartijenQuery, GeldPartijenQueryVariables, GeldbladQuery, GeldbladQueryVariables, HervatGeldMutation, HervatGeldMutationVariables, LegGeldVastMutation, LegGeldVastMutationVariables, MijnPartijenQuery, MijnPartijenQueryVariables, WijzigGeldMutation, WijzigGeldMutationVariables } from '../graphql.ts'

export const GeldbladDocument: Operatie<GeldbladQuery, GeldbladQueryVariables> = { hash: '4aef058a1d396628d0a66b101deb7d3fcc6724a9ee1f0ebf8304c6df3938803f' }
export const GeldHierDocument: Operatie<GeldHierQuery, GeldHierQueryVariables> = { hash: '388884916eef5b5c1f24d91cab709c0fc0285e2275b438ab7e66b24a811282c5' }
export const GeldPartijenDocument: Operatie<GeldPartijenQuery, GeldPartijenQueryVariables> = { hash: 'f6784a27e64f1724d0e4ed14c535d50cedee2a2a92ef17da09d4c932d182d031' }
export const GeldElementDocument: Operatie<GeldElementQuery, GeldElementQueryVariables> = { hash: 'bd30616898b7a284a5a51749d12f22bc3c7ff83f0663d06ba5a9667b5c699e2c' }
export const MijnPartijenDocument: Operatie<MijnPartijenQuery, MijnPartijenQueryVariables> = { hash: '957cea1e311e9b6a1105717a164ea0f1dc55aaba3bfb9be513aed5d88c37d822' }
export const LegGeldVastDocument: Operatie<LegGeldVastMutation, LegGeldVastMutationVariables> = { hash: '48d796239509a126ac08e0a6c248fb8e8b0c0921ecb211c4ed9c408c734a32f5' }
export const WijzigGeldDocument: Operatie<WijzigGeldMutation, WijzigGeldMutationVariables> = { hash: '7800cbe3204fa759a6840a5e67947e45f714ff9a1e9d5bfff331e94f85c47df5' }
export const BeeindigGeldDocument: Operatie<BeeindigGeldMutation, BeeindigGeldMutationVariables> = { hash: 'c77d584aa5b1c2191b44edd787d9dc48a4f62cc68c96c766b07a5ebc4af6b943' }
export const HervatGeldDocument: Operatie<HervatGeldMutation, HervatGeldMutationVariables> = { hash: '4da80043f07b245587d6cd49984579e60534cb0e66f87b01799b6b2f821d7fa3' }
