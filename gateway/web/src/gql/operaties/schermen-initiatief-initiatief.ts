// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables, InitiatiefQuery, InitiatiefQueryVariables, InitiatiefVerderQuery, InitiatiefVerderQueryVariables, PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables, TrekOpmerkingInMutation, TrekOpmerkingInMutationVariables, TrekVoorstelInMutation, TrekVoorstelInMutationVariables, WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables } from '../graphql.ts'

export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: 'a4b8e8f10adaefad97348c196755b053a1018a6b4ec52723011b8371aa1b7558' }
export const InitiatiefVerderDocument: Operatie<InitiatiefVerderQuery, InitiatiefVerderQueryVariables> = { hash: 'd726d7529f2cd2fe6b0d2cd522d950d2efefd0f9eac58b47b80fde543a8c285f' }
export const BevestigInitiatiefDocument: Operatie<BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables> = { hash: '266b2dc83a9bcbb47ae1c23f3f1d9b3e72c0ce63444f8dd11d3d4bd1eac4d533' }
export const WijzigInitiatiefDocument: Operatie<WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables> = { hash: 'eba3c9b9e1b95f2f8f63499493666aeb80fc066abcaf0ab4ac6699a1bbc2d386' }
export const PlaatsOpmerkingDocument: Operatie<PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables> = { hash: '3a9f49aba657f94f14247779f40b7f2b57165d16401bacb436eaac9bc46d97f9' }
export const TrekOpmerkingInDocument: Operatie<TrekOpmerkingInMutation, TrekOpmerkingInMutationVariables> = { hash: '875059df0e5b933fcba93fb57f37bb78fd2de783ba424122ff9f65df33b3ba4e' }
export const TrekVoorstelInDocument: Operatie<TrekVoorstelInMutation, TrekVoorstelInMutationVariables> = { hash: '50e3457577a77915e61e5c22dcc4e5a1aef2c2c176212513a5d9aed4726ea111' }
