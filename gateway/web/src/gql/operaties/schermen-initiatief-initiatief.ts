// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables, InitiatiefQuery, InitiatiefQueryVariables, LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables, LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables, LasActiviteitAfMutation, LasActiviteitAfMutationVariables, LasKeerAfMutation, LasKeerAfMutationVariables, PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables, TrekOpmerkingInMutation, TrekOpmerkingInMutationVariables, TrekVoorstelInMutation, TrekVoorstelInMutationVariables, WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables } from '../graphql.ts'

export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: 'a18adbb0ff22a3e02c93bb974a4883e19ef12c8729e5a6612b1c9a037c903c71' }
export const BevestigInitiatiefDocument: Operatie<BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables> = { hash: '266b2dc83a9bcbb47ae1c23f3f1d9b3e72c0ce63444f8dd11d3d4bd1eac4d533' }
export const WijzigInitiatiefDocument: Operatie<WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables> = { hash: 'eba3c9b9e1b95f2f8f63499493666aeb80fc066abcaf0ab4ac6699a1bbc2d386' }
export const LasActiviteitAfDocument: Operatie<LasActiviteitAfMutation, LasActiviteitAfMutationVariables> = { hash: 'd9fb332b9f337271f1780417ec8b5b77750d049edc0b77dc15183631eaf062f7' }
export const LasKeerAfDocument: Operatie<LasKeerAfMutation, LasKeerAfMutationVariables> = { hash: 'a37c06a3d464b7a5dd9060f1c37fe35a98289c03c5596f451bb21bf44da3a42d' }
export const LaatActiviteitDoorgaanDocument: Operatie<LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables> = { hash: '2b7344cdc2a2a3f4cd4ec1a66772e441af000edfcd345155e90c750ebb8c229a' }
export const LaatKeerDoorgaanDocument: Operatie<LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables> = { hash: 'a916367b3c6d3c71790c4146e68ebc0c79b948c3951979a66fb91b533e0f1f68' }
export const PlaatsOpmerkingDocument: Operatie<PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables> = { hash: '3a9f49aba657f94f14247779f40b7f2b57165d16401bacb436eaac9bc46d97f9' }
export const TrekOpmerkingInDocument: Operatie<TrekOpmerkingInMutation, TrekOpmerkingInMutationVariables> = { hash: '875059df0e5b933fcba93fb57f37bb78fd2de783ba424122ff9f65df33b3ba4e' }
export const TrekVoorstelInDocument: Operatie<TrekVoorstelInMutation, TrekVoorstelInMutationVariables> = { hash: '50e3457577a77915e61e5c22dcc4e5a1aef2c2c176212513a5d9aed4726ea111' }
