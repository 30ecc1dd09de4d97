// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HeropenAanbodMutation, HeropenAanbodMutationVariables, HeropenBehoefteMutation, HeropenBehoefteMutationVariables, MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables, NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables, OproepbladQuery, OproepbladQueryVariables, StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables, TrekAanbodInMutation, TrekAanbodInMutationVariables, TrekBehoefteInMutation, TrekBehoefteInMutationVariables, WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables, WijzigAanbodMutation, WijzigAanbodMutationVariables, WijzigBehoefteMutation, WijzigBehoefteMutationVariables } from '../graphql.ts'

export const OproepbladDocument: Operatie<OproepbladQuery, OproepbladQueryVariables> = { hash: 'c3fb29e707e367bc50bda14e754666953c4251cb83490879ce3729a2bd387c24' }
export const StelKoppelingVoorDocument: Operatie<StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables> = { hash: '3ef466e40f78de06c165b8499bf18ae38322e9c519b4c4d9aacb6e1d68e1f1f3' }
export const MeldKoppelingGeluktDocument: Operatie<MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables> = { hash: '38be79c3a5d07ce5446b469d790703c79b172c239db30da96414dedb88cd2174' }
export const WijsKoppelingAfDocument: Operatie<WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables> = { hash: '056b339834c50863cce6ef1bd77f4634744176ea206f9f4d0ebc5d70ce7d5a26' }
export const NeemKoppelingTerugDocument: Operatie<NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables> = { hash: 'a1b22d63169bdd7e2f9c7805e1471aabc0772fa3677ca79914bc5d8e4ee732cf' }
export const TrekBehoefteInDocument: Operatie<TrekBehoefteInMutation, TrekBehoefteInMutationVariables> = { hash: '8a0ddd22a4500eb67a2a496fff33ee861e182f1bbb654b936d7672b4c7dad5cb' }
export const HeropenBehoefteDocument: Operatie<HeropenBehoefteMutation, HeropenBehoefteMutationVariables> = { hash: 'd7dc82a3fe0872e1e98941180546a4fdd8383e3b02923d8ed227619b908f0939' }
export const TrekAanbodInDocument: Operatie<TrekAanbodInMutation, TrekAanbodInMutationVariables> = { hash: '4893c74d813922e4c8327b3b9f77dc46cd200ae8c830bfa6a91647c5575a7e08' }
export const HeropenAanbodDocument: Operatie<HeropenAanbodMutation, HeropenAanbodMutationVariables> = { hash: 'fcc421bdccdd9e883c63519682841d67f5415f50a93f8ab6aa1802e6f690194f' }
export const WijzigBehoefteDocument: Operatie<WijzigBehoefteMutation, WijzigBehoefteMutationVariables> = { hash: '0916fea312a85e1db9f1c6f5ff514103a9ae4414f5d68de03b94323fbc9771e0' }
export const WijzigAanbodDocument: Operatie<WijzigAanbodMutation, WijzigAanbodMutationVariables> = { hash: '98501cb1b060b95a4c4166e3ba83ca60401f24a65a7bd3ddab7c66fe668bda91' }
