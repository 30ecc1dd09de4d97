// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DoeToezeggingMutation, DoeToezeggingMutationVariables, MeldNagekomenMutation, MeldNagekomenMutationVariables, MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables, NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables, NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables, TrekZorgInMutation, TrekZorgInMutationVariables, UitZorgMutation, UitZorgMutationVariables, WijzigZorgMutation, WijzigZorgMutationVariables, ZorgbladQuery, ZorgbladQueryVariables, ZorgenQuery, ZorgenQueryVariables } from '../graphql.ts'

export const ZorgbladDocument: Operatie<ZorgbladQuery, ZorgbladQueryVariables> = { hash: '953a9367b2dbd187a7e1e05e53be6b4fe86d972a6d5c6b9f3dcdd0af59da1578' }
export const ZorgenDocument: Operatie<ZorgenQuery, ZorgenQueryVariables> = { hash: 'eb24cf3c270f747d9799681aa9d11ab2e3d19af144d381869f531a358ee84626' }
export const UitZorgDocument: Operatie<UitZorgMutation, UitZorgMutationVariables> = { hash: '89df997fa1052c47a956230b5b8027b508f388fb0a7125f30f117962fc9df828' }
export const WijzigZorgDocument: Operatie<WijzigZorgMutation, WijzigZorgMutationVariables> = { hash: 'dcaa6d146da915a4da884d001af86c65334ba705e4b656014d4c99c5d4499e8f' }
export const TrekZorgInDocument: Operatie<TrekZorgInMutation, TrekZorgInMutationVariables> = { hash: '461f419d54b40cbe7cf187090d427500901b887feb289f0f4969da0f4ce1cfab' }
export const DoeToezeggingDocument: Operatie<DoeToezeggingMutation, DoeToezeggingMutationVariables> = { hash: '9ca02d449b794914ae19e04c2001ce7811f5ac62a8ef09fe390b970b5112f2fb' }
export const NeemToezeggingTerugDocument: Operatie<NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables> = { hash: '57dbb0fe23ac647c1d69bea9c2bd318770d3e534609d4bdcf91eac9890927d1e' }
export const MeldNagekomenDocument: Operatie<MeldNagekomenMutation, MeldNagekomenMutationVariables> = { hash: '9f4a3f37c5f3fff198874feb1f93cb2d25969a0e79526b800f3964765a57846e' }
export const MeldNietNagekomenDocument: Operatie<MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables> = { hash: '7815bd24d07c1acd5f63979585a8f5c6bd10bdd92a8d0cfa6184926fdc4151b9' }
export const NeemOordeelTerugDocument: Operatie<NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables> = { hash: '9ff6294d6974ff577f5495fbdeee26bfa326e61e4665d6fb207ad60656b3f947' }
