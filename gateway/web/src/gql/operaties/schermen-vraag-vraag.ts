// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeantwoordVraagMutation, BeantwoordVraagMutationVariables, HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables, LeidVraagDoorMutation, LeidVraagDoorMutationVariables, OpenVragenQuery, OpenVragenQueryVariables, PakVraagOpMutation, PakVraagOpMutationVariables, TrekVraagInMutation, TrekVraagInMutationVariables, VraagOndersteuningMutation, VraagOndersteuningMutationVariables, VraagbladQuery, VraagbladQueryVariables } from '../graphql.ts'

export const VraagbladDocument: Operatie<VraagbladQuery, VraagbladQueryVariables> = { hash: 'bc4c67dc621da80e32e303a8f33a08ba829194cc4ae3a0cfc2ad5eca0a5fcfbc' }
export const OpenVragenDocument: Operatie<OpenVragenQuery, OpenVragenQueryVariables> = { hash: 'df3274a075b76addb8fc23895d5c428212a67ca81151de919c82b1bf753c09c3' }
export const VraagOndersteuningDocument: Operatie<VraagOndersteuningMutation, VraagOndersteuningMutationVariables> = { hash: 'be3615270abd77ade144176d74b8bb541965ae7ab6a45e2723211ce71df0caf7' }
export const PakVraagOpDocument: Operatie<PakVraagOpMutation, PakVraagOpMutationVariables> = { hash: 'efccd7fc99f1e1a593f174b49d3f120ab4b150f0a06de5a6377a2d54edbccb31' }
export const LeidVraagDoorDocument: Operatie<LeidVraagDoorMutation, LeidVraagDoorMutationVariables> = { hash: 'ce27d9b0d236f6e0f268cc5f3f2d4a5c8142d68a4d8cbe4acd91c52eda9c3841' }
export const BeantwoordVraagDocument: Operatie<BeantwoordVraagMutation, BeantwoordVraagMutationVariables> = { hash: 'a6862c00776283cc6857cd5bc3d46dcb847c0275ba34a7580cf00faf9bd86b17' }
export const HonoreerVraagNietDocument: Operatie<HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables> = { hash: 'f57929a3fb32e5319bf7f172c348e9bd36bcfc12c16365a3c35da419ed150e9f' }
export const TrekVraagInDocument: Operatie<TrekVraagInMutation, TrekVraagInMutationVariables> = { hash: 'adcff65894b969986b30a0861e2a2f84e7ccf8e468514981405c320e7b7b8702' }
