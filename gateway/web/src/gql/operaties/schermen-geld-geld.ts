// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeeindigGeldMutation, BeeindigGeldMutationVariables, GeldElementQuery, GeldElementQueryVariables, GeldHierQuery, GeldHierQueryVariables, GeldPartijenQuery, GeldPartijenQueryVariables, GeldbladQuery, GeldbladQueryVariables, HervatGeldMutation, HervatGeldMutationVariables, LegGeldVastMutation, LegGeldVastMutationVariables, MijnPartijenQuery, MijnPartijenQueryVariables, WijzigGeldMutation, WijzigGeldMutationVariables } from '../graphql.ts'

export const GeldbladDocument: Operatie<GeldbladQuery, GeldbladQueryVariables> = { hash: 'ab5cd0285ecc919a5bbe73058b1da4afb744981a423ed75fb82f782dc21f0646' }
export const GeldHierDocument: Operatie<GeldHierQuery, GeldHierQueryVariables> = { hash: '8e8f9be022c3fd794d188514e03095703ebf29c94af3b6aaf65ba409f0141481' }
export const GeldPartijenDocument: Operatie<GeldPartijenQuery, GeldPartijenQueryVariables> = { hash: 'c01edcb8fedc6f52bf6877c88418dfdf94e3b0389cf1f72c3205eec7117fa1c7' }
export const GeldElementDocument: Operatie<GeldElementQuery, GeldElementQueryVariables> = { hash: '943a591eaa42d9d697f0932d26feddf4c2af33d27ab44ac4e7af5627481329f0' }
export const MijnPartijenDocument: Operatie<MijnPartijenQuery, MijnPartijenQueryVariables> = { hash: '957cea1e311e9b6a1105717a164ea0f1dc55aaba3bfb9be513aed5d88c37d822' }
export const LegGeldVastDocument: Operatie<LegGeldVastMutation, LegGeldVastMutationVariables> = { hash: '6917bf8fb91cee25564b330858d7f7c48459f2c04a26259134bac9d2dddafc27' }
export const WijzigGeldDocument: Operatie<WijzigGeldMutation, WijzigGeldMutationVariables> = { hash: '3c00f1414e9a36ad97698d0df088bc1293c1bbe65b147875aa08c56b7f5494aa' }
export const BeeindigGeldDocument: Operatie<BeeindigGeldMutation, BeeindigGeldMutationVariables> = { hash: '8cce6c001df2fe95aeaf4b168137dd822241c643e898f3e8c675603c03f168f3' }
export const HervatGeldDocument: Operatie<HervatGeldMutation, HervatGeldMutationVariables> = { hash: 'cb4b29278cb7f826d267013cc79ffb69d4957e54b5125cc4a96c37b7669e8687' }
