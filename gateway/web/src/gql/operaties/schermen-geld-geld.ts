// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeeindigGeldMutation, BeeindigGeldMutationVariables, GeldElementQuery, GeldElementQueryVariables, GeldHierQuery, GeldHierQueryVariables, GeldPartijenQuery, GeldPartijenQueryVariables, GeldbladQuery, GeldbladQueryVariables, HervatGeldMutation, HervatGeldMutationVariables, LegGeldVastMutation, LegGeldVastMutationVariables, MijnPartijenQuery, MijnPartijenQueryVariables, WijzigGeldMutation, WijzigGeldMutationVariables } from '../graphql.ts'

export const GeldbladDocument: Operatie<GeldbladQuery, GeldbladQueryVariables> = { hash: '3768d807fa155a4105fc0130fce301bc7b8a65f16da4c2be5b89ca4966050036' }
export const GeldHierDocument: Operatie<GeldHierQuery, GeldHierQueryVariables> = { hash: '388884916eef5b5c1f24d91cab709c0fc0285e2275b438ab7e66b24a811282c5' }
export const GeldPartijenDocument: Operatie<GeldPartijenQuery, GeldPartijenQueryVariables> = { hash: 'eccf0a164058d99136caf98e94e9a6975286f894787c1013bcff35ab338c4469' }
export const GeldElementDocument: Operatie<GeldElementQuery, GeldElementQueryVariables> = { hash: 'bd30616898b7a284a5a51749d12f22bc3c7ff83f0663d06ba5a9667b5c699e2c' }
export const MijnPartijenDocument: Operatie<MijnPartijenQuery, MijnPartijenQueryVariables> = { hash: '957cea1e311e9b6a1105717a164ea0f1dc55aaba3bfb9be513aed5d88c37d822' }
export const LegGeldVastDocument: Operatie<LegGeldVastMutation, LegGeldVastMutationVariables> = { hash: 'bc3f7ab5d71761d482a60f2b59fc7dec50c44097304e167450614f07e84ea57b' }
export const WijzigGeldDocument: Operatie<WijzigGeldMutation, WijzigGeldMutationVariables> = { hash: '20582ec41426164536ea960d4bd807ea344410913ce867841c5b67769b9f1ba7' }
export const BeeindigGeldDocument: Operatie<BeeindigGeldMutation, BeeindigGeldMutationVariables> = { hash: 'b3d1637fab9cafdcbdc5ca9b7431d9b9b32564c8d506813f7c9432554b09e777' }
export const HervatGeldDocument: Operatie<HervatGeldMutation, HervatGeldMutationVariables> = { hash: 'ce7bc30f6b2b37abfa24d20ea722b7ca14872ed86210321fb1621eb9b82b8abb' }
