// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables, MijnPlekkenQuery, MijnPlekkenQueryVariables, NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables, NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables, NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables, PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables, PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables, StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables, TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables, VoorbeeldbladQuery, VoorbeeldbladQueryVariables, VoorbeeldenQuery, VoorbeeldenQueryVariables, WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables } from '../graphql.ts'

export const VoorbeeldbladDocument: Operatie<VoorbeeldbladQuery, VoorbeeldbladQueryVariables> = { hash: '782aa1b5602ea13dc9e41218b2bc897fc1e5183455f124970fa65853772a0b79' }
export const VoorbeeldenDocument: Operatie<VoorbeeldenQuery, VoorbeeldenQueryVariables> = { hash: '6f6e816d3bde55ae56bf9dea7de4607a4edc393a8e16b7601a25129398b67b8f' }
export const MijnPlekkenDocument: Operatie<MijnPlekkenQuery, MijnPlekkenQueryVariables> = { hash: '460c5e606ff939eea7944a64c245e1a2be2aaf26ad083e9d09d05d2781b6e367' }
export const StelVoorbeeldOpDocument: Operatie<StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables> = { hash: 'e4e9f905f55c0cc6fe1ce182df758e06b9015fdc9801a1dfca44cef7c89f29f3' }
export const WijzigVoorbeeldDocument: Operatie<WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables> = { hash: '098944ee8b1427a1231c69063b4a41fb2cfffb3e2d342a14bc182f66dbae5cd1' }
export const PubliceerVoorbeeldDocument: Operatie<PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables> = { hash: 'e68491269716737ef0fb5fbf4ec4170e0c02f0e66437b5277a1144911855d40d' }
export const NeemPublicatieTerugDocument: Operatie<NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables> = { hash: '576593150a316f07ca1e9c064bb317ed336a98c6bd68d368069cd9c3f9cb2fe3' }
export const TrekVoorbeeldInDocument: Operatie<TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables> = { hash: '35bfd35c617899bff2a7dcbf9786276fed600d9d7108f423944a528773fbd617' }
export const PasVoorbeeldToeDocument: Operatie<PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables> = { hash: '752d4a234a310a8deeceee455155efb24805dc1a232ad76b780b3eeba03ce78b' }
export const NeemToepassingTerugDocument: Operatie<NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables> = { hash: '266230af8694e38c98b273565401295dcb169e157b2232e8887d952a455e13e9' }
export const KoppelUitkomstTerugDocument: Operatie<KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables> = { hash: 'ca47f07a872261d189d621d4c4077182824f03c47381931fa129c927fc53fc47' }
export const NeemUitkomstTerugDocument: Operatie<NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables> = { hash: '813aff38e1b262a94b4fcba9d8455169e1fd9d0c6cd306e4e8e95af64bd9c03f' }
