// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DoeToezeggingMutation, DoeToezeggingMutationVariables, MeldNagekomenMutation, MeldNagekomenMutationVariables, MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables, NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables, NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables, TrekZorgInMutation, TrekZorgInMutationVariables, UitZorgMutation, UitZorgMutationVariables, WijzigZorgMutation, WijzigZorgMutationVariables, ZorgbladQuery, ZorgbladQueryVariables, ZorgenQuery, ZorgenQueryVariables } from '../graphql.ts'

export const ZorgbladDocument: Operatie<ZorgbladQuery, ZorgbladQueryVariables> = { hash: '74e70075944447a4ec9ef1af80aac6e156ade501cd6ee8802f6d6680231fd616' }
export const ZorgenDocument: Operatie<ZorgenQuery, ZorgenQueryVariables> = { hash: '79d066929c0754d8eb45a0d7a8b10eda8f51a8aed613f5602b9e4d28ed4f1663' }
export const UitZorgDocument: Operatie<UitZorgMutation, UitZorgMutationVariables> = { hash: '2805bcd18b1a9adb2251a89d1554d71fe853cb5a9cb114d7f80908c16b2aa621' }
export const WijzigZorgDocument: Operatie<WijzigZorgMutation, WijzigZorgMutationVariables> = { hash: '821b717736ae70b22de2c531cbce20b37f8da0895b76c86e9e247777a0bd7a61' }
export const TrekZorgInDocument: Operatie<TrekZorgInMutation, TrekZorgInMutationVariables> = { hash: 'c635292ce27753f22e6bb3f41412ff8c428b4e4db3b485f31f4b2544c7c94d72' }
export const DoeToezeggingDocument: Operatie<DoeToezeggingMutation, DoeToezeggingMutationVariables> = { hash: '021fafc1b8804542f6b90ad7a563843a2e13f3ca0844f9ea9f097f2b4a924716' }
export const NeemToezeggingTerugDocument: Operatie<NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables> = { hash: '9e0ffc034ca9eab2682ed62c9ef51dae5070bf617182c53a2bda83cd5ae196dd' }
export const MeldNagekomenDocument: Operatie<MeldNagekomenMutation, MeldNagekomenMutationVariables> = { hash: '5b5f0df89761ad6a78b55da9e651b8b69d1f993923e4d92d78aa7518a34a562f' }
export const MeldNietNagekomenDocument: Operatie<MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables> = { hash: 'ace614092e9a35f3ac85f46e73fae35d7b12784e9b0829f52b5d72d453b806f1' }
export const NeemOordeelTerugDocument: Operatie<NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables> = { hash: 'eb94e9c5a927ff71329228e184221b5bbbbeb09b6a4292efae465e7a2acf8a62' }
