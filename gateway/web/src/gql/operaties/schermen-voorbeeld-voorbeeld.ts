// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables, MijnPlekkenQuery, MijnPlekkenQueryVariables, NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables, NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables, NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables, PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables, PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables, StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables, TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables, VoorbeeldbladQuery, VoorbeeldbladQueryVariables, VoorbeeldenQuery, VoorbeeldenQueryVariables, WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables } from '../graphql.ts'

export const VoorbeeldbladDocument: Operatie<VoorbeeldbladQuery, VoorbeeldbladQueryVariables> = { hash: '8436575c71ccc9d904305bcdcbb45189165068f86272fefac3679075275a1bc9' }
export const VoorbeeldenDocument: Operatie<VoorbeeldenQuery, VoorbeeldenQueryVariables> = { hash: 'cd2522344da175edd97e97b4b3421fa27259f680c713a29bc388973ba91207ba' }
export const MijnPlekkenDocument: Operatie<MijnPlekkenQuery, MijnPlekkenQueryVariables> = { hash: 'f64fba7290d0f365783b936219e49a0786f716960d22edd418984ade28056835' }
export const StelVoorbeeldOpDocument: Operatie<StelVoorbeeldOpMutation, StelVoorbeeldOpMutationVariables> = { hash: '24a9e8904e12876bf324c222f663fed2a1dcb60f20dc1371bff6a59a3770eddc' }
export const WijzigVoorbeeldDocument: Operatie<WijzigVoorbeeldMutation, WijzigVoorbeeldMutationVariables> = { hash: 'c14729758aea1c1c06736f8a7b3b0f2fe06ab91fe3e0a84d9a7fd93cff8cc13d' }
export const PubliceerVoorbeeldDocument: Operatie<PubliceerVoorbeeldMutation, PubliceerVoorbeeldMutationVariables> = { hash: 'f2169ec36d76a118411d49550abfdcafd96687213a6ca84e9fda6d8e2b890883' }
export const NeemPublicatieTerugDocument: Operatie<NeemPublicatieTerugMutation, NeemPublicatieTerugMutationVariables> = { hash: '409229398c2ca6d4164777ed70be0c3db11993aba64e66e7ac4a32a110de47e2' }
export const TrekVoorbeeldInDocument: Operatie<TrekVoorbeeldInMutation, TrekVoorbeeldInMutationVariables> = { hash: '668afe5c3260a9b3b16753b417bbbd18bd7526eddf12e4e50f2cff2cf1781c2d' }
export const PasVoorbeeldToeDocument: Operatie<PasVoorbeeldToeMutation, PasVoorbeeldToeMutationVariables> = { hash: '64b18ee96d39bb767e137323fd85e566e104f35d2ddfa40fe21b7de535d267f5' }
export const NeemToepassingTerugDocument: Operatie<NeemToepassingTerugMutation, NeemToepassingTerugMutationVariables> = { hash: '624b211031aa1234c7bcc53e9c136061b44851b6985434927de9f2e45a62958c' }
export const KoppelUitkomstTerugDocument: Operatie<KoppelUitkomstTerugMutation, KoppelUitkomstTerugMutationVariables> = { hash: '2f9c649a125610b082e87e761f73ccf885ac54e5104f7255536c641f980d100c' }
export const NeemUitkomstTerugDocument: Operatie<NeemUitkomstTerugMutation, NeemUitkomstTerugMutationVariables> = { hash: 'ef2f9dc4b354c3ad0166be3ad1a0906162073af35db38f32d652d2ceafe35b21' }
