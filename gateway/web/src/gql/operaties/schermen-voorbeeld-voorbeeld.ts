// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables, MijnPlekkenQuery, MijnPlekkenQueryVariables, NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables, NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables, NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables, PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables, PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables, StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables, TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables, VoorbeeldbladQuery, VoorbeeldbladQueryVariables, VoorbeeldenQuery, VoorbeeldenQueryVariables, WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables } from '../graphql.ts'

export const VoorbeeldbladDocument: Operatie<VoorbeeldbladQuery, VoorbeeldbladQueryVariables> = { hash: '62fce64d36b1874fc8259d646e0720c47f76e8985194fffa9ce7aa4021f10f3e' }
export const VoorbeeldenDocument: Operatie<VoorbeeldenQuery, VoorbeeldenQueryVariables> = { hash: 'cd2522344da175edd97e97b4b3421fa27259f680c713a29bc388973ba91207ba' }
export const MijnPlekkenDocument: Operatie<MijnPlekkenQuery, MijnPlekkenQueryVariables> = { hash: 'f64fba7290d0f365783b936219e49a0786f716960d22edd418984ade28056835' }
export const StelVoorbeeldOpDocument: Operatie<StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables> = { hash: '3e45d3c6d3fc5a44cf7b52de57ef3ab7f4b84cab2ec781cbc2859b9b5d674905' }
export const WijzigVoorbeeldDocument: Operatie<WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables> = { hash: '9266895cbe529e131a89ddb731c8a8b10cc4f77219f610522d347d67a106ce6d' }
export const PubliceerVoorbeeldDocument: Operatie<PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables> = { hash: '717492cd0d41104e6a221dcd452f8db26f7dfc9f32a13a49b1da33182f5e2326' }
export const NeemPublicatieTerugDocument: Operatie<NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables> = { hash: '8fb0c106e1cf07426d70cff52e0ecccc926aca316f6b3d432d9ab5e7d1811747' }
export const TrekVoorbeeldInDocument: Operatie<TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables> = { hash: '3a4be8c6a3a25aa0a0662ec444a37e04674aea085c51b5397cc87b74a1b4163a' }
export const PasVoorbeeldToeDocument: Operatie<PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables> = { hash: '4a01dd0cf64f11de88015614169f28c46fc2ce715d2cd600678a40262665b668' }
export const NeemToepassingTerugDocument: Operatie<NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables> = { hash: '906c3ec6e20ca891cda91113b8aeb0ae1d98224867337b5d1f301c5470d4b779' }
export const KoppelUitkomstTerugDocument: Operatie<KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables> = { hash: '45f1f8e69b7a622f2280e668afcfc638b0f64cccd9acf0d04cac45368aaf1d86' }
export const NeemUitkomstTerugDocument: Operatie<NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables> = { hash: '46fb25348ccb3ddd733fa7739ecdeec06b9ed383122f7bf944876491fd4cfad9' }
