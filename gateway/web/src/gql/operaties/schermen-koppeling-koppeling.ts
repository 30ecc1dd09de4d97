// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AanbodbladQuery, AanbodbladQueryVariables, BehoeftebladQuery, BehoeftebladQueryVariables, HeropenAanbodMutation, HeropenAanbodMutationVariables, HeropenBehoefteMutation, HeropenBehoefteMutationVariables, MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables, NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables, StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables, TrekAanbodInMutation, TrekAanbodInMutationVariables, TrekBehoefteInMutation, TrekBehoefteInMutationVariables, WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables, WijzigAanbodMutation, WijzigAanbodMutationVariables, WijzigBehoefteMutation, WijzigBehoefteMutationVariables } from '../graphql.ts'

export const BehoeftebladDocument: Operatie<BehoeftebladQuery, BehoeftebladQueryVariables> = { hash: 'f83485912321e9fdba26cdeab237cac9c03b9a8000b2ecbf2d8a5cd41e04cb18' }
export const AanbodbladDocument: Operatie<AanbodbladQuery, AanbodbladQueryVariables> = { hash: '68f20c314f55e9202a3f2f456fcdd99af154f275786527df62789f8193881985' }
export const StelKoppelingVoorDocument: Operatie<StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables> = { hash: 'e5e9c95c02357dedd34473072da847c89e80f773580d01d1bbc55e9c5422c122' }
export const MeldKoppelingGeluktDocument: Operatie<MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables> = { hash: '0a8f44ad5e740a5e76f8fe66f95d5f94fb5d7a1b19b70f3fa323874ff21f8e6f' }
export const WijsKoppelingAfDocument: Operatie<WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables> = { hash: 'b5687b46733c8088ac7de6f309a65186f41c72624f882841c8f3df157a889556' }
export const NeemKoppelingTerugDocument: Operatie<NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables> = { hash: 'a5e164fead3350ba4cec644853d79647353c7b7db116488d5e5fd40ae06987ba' }
export const TrekBehoefteInDocument: Operatie<TrekBehoefteInMutation, TrekBehoefteInMutationVariables> = { hash: '475a8b2574a68f40b5e8ab9bdaa79b43bfea0339d682e452363b9c45f332b4b1' }
export const HeropenBehoefteDocument: Operatie<HeropenBehoefteMutation, HeropenBehoefteMutationVariables> = { hash: 'b9f89fcf02c059f9f6592f0eef84864da709ef3ddf82bcf22687b515f78b8d5a' }
export const TrekAanbodInDocument: Operatie<TrekAanbodInMutation, TrekAanbodInMutationVariables> = { hash: 'f64839d1a8985a757db06a9fb717e574a84fb9d519732089674fdd10765e0ce0' }
export const HeropenAanbodDocument: Operatie<HeropenAanbodMutation, HeropenAanbodMutationVariables> = { hash: '5b312f789c77fbfa0dad54a92c1ff21ef7d235e63cbfdedf15043bc5e28fa012' }
export const WijzigBehoefteDocument: Operatie<WijzigBehoefteMutation, WijzigBehoefteMutationVariables> = { hash: '358d104a400238046f50d8ad461239b84b11702c7d5bc332391f9aef4ace110b' }
export const WijzigAanbodDocument: Operatie<WijzigAanbodMutation, WijzigAanbodMutationVariables> = { hash: 'c5dbfc6c13071b195c3c7e7557ef54f9a66b8004ee0c10d744ac8ddf0c7c8f94' }
