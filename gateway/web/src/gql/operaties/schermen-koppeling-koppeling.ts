// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AanbodbladQuery, AanbodbladQueryVariables, BehoeftebladQuery, BehoeftebladQueryVariables, HeropenAanbodMutation, HeropenAanbodMutationVariables, HeropenBehoefteMutation, HeropenBehoefteMutationVariables, MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables, NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables, StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables, TrekAanbodInMutation, TrekAanbodInMutationVariables, TrekBehoefteInMutation, TrekBehoefteInMutationVariables, WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables } from '../graphql.ts'

export const BehoeftebladDocument: Operatie<BehoeftebladQuery, BehoeftebladQueryVariables> = { hash: 'b57f128d99a59c98103ff88953e1ee837c93ff736d75e5220866f34c38a5fdb1' }
export const AanbodbladDocument: Operatie<AanbodbladQuery, AanbodbladQueryVariables> = { hash: '8000767b0309b6e90f3396445ab37a9ba20ab668034f32453ba8aed469036e15' }
export const StelKoppelingVoorDocument: Operatie<StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables> = { hash: 'e5e9c95c02357dedd34473072da847c89e80f773580d01d1bbc55e9c5422c122' }
export const MeldKoppelingGeluktDocument: Operatie<MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables> = { hash: '0a8f44ad5e740a5e76f8fe66f95d5f94fb5d7a1b19b70f3fa323874ff21f8e6f' }
export const WijsKoppelingAfDocument: Operatie<WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables> = { hash: 'b5687b46733c8088ac7de6f309a65186f41c72624f882841c8f3df157a889556' }
export const NeemKoppelingTerugDocument: Operatie<NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables> = { hash: 'a5e164fead3350ba4cec644853d79647353c7b7db116488d5e5fd40ae06987ba' }
export const TrekBehoefteInDocument: Operatie<TrekBehoefteInMutation, TrekBehoefteInMutationVariables> = { hash: '475a8b2574a68f40b5e8ab9bdaa79b43bfea0339d682e452363b9c45f332b4b1' }
export const HeropenBehoefteDocument: Operatie<HeropenBehoefteMutation, HeropenBehoefteMutationVariables> = { hash: 'b9f89fcf02c059f9f6592f0eef84864da709ef3ddf82bcf22687b515f78b8d5a' }
export const TrekAanbodInDocument: Operatie<TrekAanbodInMutation, TrekAanbodInMutationVariables> = { hash: 'f64839d1a8985a757db06a9fb717e574a84fb9d519732089674fdd10765e0ce0' }
export const HeropenAanbodDocument: Operatie<HeropenAanbodMutation, HeropenAanbodMutationVariables> = { hash: '5b312f789c77fbfa0dad54a92c1ff21ef7d235e63cbfdedf15043bc5e28fa012' }
