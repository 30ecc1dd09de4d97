// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DoeToezeggingMutation, DoeToezeggingMutationVariables, MeldNagekomenMutation, MeldNagekomenMutationVariables, MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables, NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables, NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables, TrekZorgInMutation, TrekZorgInMutationVariables, UitZorgMutation, UitZorgMutationVariables, WijzigZorgMutation, WijzigZorgMutationVariables, ZorgbladQuery, ZorgbladQueryVariables, ZorgenQuery, ZorgenQueryVariables } from '../graphql.ts'

export const ZorgbladDocument: Operatie<ZorgbladQuery, ZorgbladQueryVariables> = { hash: 'aad75457449cc9df2e52f88391c573dd0afd803127c87a756f696cbceb6084db' }
export const ZorgenDocument: Operatie<ZorgenQuery, ZorgenQueryVariables> = { hash: '9a6c65a96dfa2d30dfa12ec6d58d0487680bea1698c781d179af6b27e222c1d4' }
export const UitZorgDocument: Operatie<UitZorgMutation, UitZorgMutationVariables> = { hash: '98d78f7863657474eb29872bd6a972db0f1416eb65700e7769d5d10623a5e3cf' }
export const WijzigZorgDocument: Operatie<WijzigZorgMutation, WijzigZorgMutationVariables> = { hash: '7331ab762f1246f15a0f8fc31405b32e1e207a99aab200f78f52ab4f1bfc1777' }
export const TrekZorgInDocument: Operatie<TrekZorgInMutation, TrekZorgInMutationVariables> = { hash: 'a96dbb901ba10726520e037171308d7f48cfa141eb7a35217b7f91d5e033730c' }
export const DoeToezeggingDocument: Operatie<DoeToezeggingMutation, DoeToezeggingMutationVariables> = { hash: 'd992994d54a109edab11dbe4b1744cc56864240ab08dfed6282acd449801dad0' }
export const NeemToezeggingTerugDocument: Operatie<NeemToezeggingTerugMutation, NeemToezeggingTerugMutationVariables> = { hash: 'e6e115c44dcaa788c5246dfb871489fe21bcdf7d1d9cbfa78f025123d3e6d854' }
export const MeldNagekomenDocument: Operatie<MeldNagekomenMutation, MeldNagekomenMutationVariables> = { hash: 'f6ee43cc5bc454420ada1784ceea787052d0433b61c3688333aeb94bc80a2644' }
export const MeldNietNagekomenDocument: Operatie<MeldNietNagekomenMutation, MeldNietNagekomenMutationVariables> = { hash: '90a2fe53f1e81a9a515feee3bf8bb3f53f2aacd9163c1517dd56f8f9925a5cb5' }
export const NeemOordeelTerugDocument: Operatie<NeemOordeelTerugMutation, NeemOordeelTerugMutationVariables> = { hash: 'aa60698e6d23616661bfd490d5878abff85c34db96a14455b781bc66339b40b8' }
