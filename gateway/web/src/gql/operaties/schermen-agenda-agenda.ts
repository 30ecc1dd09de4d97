// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AgendaBijwerkenQuery, AgendaBijwerkenQueryVariables, LasReeksAfMutation, LasReeksAfMutationVariables, MeldActiviteitGehoudenMutation, MeldActiviteitGehoudenMutationVariables, MeldKeerGehoudenMutation, MeldKeerGehoudenMutationVariables, VerplaatsActiviteitMutation, VerplaatsActiviteitMutationVariables, VerplaatsKeerMutation, VerplaatsKeerMutationVariables, WijzigActiviteitMutation, WijzigActiviteitMutationVariables, WijzigOverslaanMutation, WijzigOverslaanMutationVariables, WijzigReeksMutation, WijzigReeksMutationVariables, WijzigReekseindeMutation, WijzigReekseindeMutationVariables } from '../graphql.ts'

export const AgendaBijwerkenDocument: Operatie<AgendaBijwerkenQuery, AgendaBijwerkenQueryVariables> = { hash: '27e2212ba6066f630f80c5ec637f55e50f3f3f3cdb2738e8a940ce1e29138346' }
export const VerplaatsActiviteitDocument: Operatie<VerplaatsActiviteitMutation, VerplaatsActiviteitMutationVariables> = { hash: '88630f8575d15d32d3842cf4779278e5b3e3b7b2810f2c78206ef093005fb08b' }
export const VerplaatsKeerDocument: Operatie<VerplaatsKeerMutation, VerplaatsKeerMutationVariables> = { hash: 'f3cbe1e6eb5e8e09455d33bc526c1f25175a82cb8babd8ac8c6d8f4416ef56db' }
export const MeldActiviteitGehoudenDocument: Operatie<MeldActiviteitGehoudenMutation, MeldActiviteitGehoudenMutationVariables> = { hash: 'da1e32a4e02067d3bbf57053042c5d4696d2d16f00ebebeede03bacd9167d56b' }
export const MeldKeerGehoudenDocument: Operatie<MeldKeerGehoudenMutation, MeldKeerGehoudenMutationVariables> = { hash: 'f7c564e53ac0621daa2a0ba1a3d0e735fed9d1187e77201e6ccc72cb8f2da5a6' }
export const WijzigActiviteitDocument: Operatie<WijzigActiviteitMutation, WijzigActiviteitMutationVariables> = { hash: '60cd5e0bd95558c3332f7155e9e891f067b908c8c514a44b6875303353eddd6f' }
export const WijzigReeksDocument: Operatie<WijzigReeksMutation, WijzigReeksMutationVariables> = { hash: '3aec284667ae0849a14e438e340538d23377ade71e7f9aea1cd60dcf5dbd0c89' }
export const WijzigReekseindeDocument: Operatie<WijzigReekseindeMutation, WijzigReekseindeMutationVariables> = { hash: 'd156b7edff09a841dc1a0d518c8aa5ca59c10f2c79cc45ee513e63b45b6a31b7' }
export const WijzigOverslaanDocument: Operatie<WijzigOverslaanMutation, WijzigOverslaanMutationVariables> = { hash: 'ee81f24b239cafbe50ad90661a887f264e80f901a9499c86a319456a99bcb82f' }
export const LasReeksAfDocument: Operatie<LasReeksAfMutation, LasReeksAfMutationVariables> = { hash: '4ee23d5800a9277c971038cdefddff2138b4678461c910e3563666353c09145d' }
