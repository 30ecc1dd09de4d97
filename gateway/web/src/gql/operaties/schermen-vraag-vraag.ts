// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeantwoordVraagMutation, BeantwoordVraagMutationVariables, HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables, LeidVraagDoorMutation, LeidVraagDoorMutationVariables, OpenVragenQuery, OpenVragenQueryVariables, PakVraagOpMutation, PakVraagOpMutationVariables, TrekVraagInMutation, TrekVraagInMutationVariables, VraagOndersteuningMutation, VraagOndersteuningMutationVariables, VraagbladQuery, VraagbladQueryVariables } from '../graphql.ts'

export const VraagbladDocument: Operatie<VraagbladQuery, VraagbladQueryVariables> = { hash: '5d70630ff775a751af30960883aaef0412ffaf9eddc8e00322cedb8e6c67a3a8' }
export const OpenVragenDocument: Operatie<OpenVragenQuery, OpenVragenQueryVariables> = { hash: 'ff45553deab80eb2e12d55784a2f313c184a2b1e9a27b2b3223acb6bb07545f5' }
export const VraagOndersteuningDocument: Operatie<VraagOndersteuningMutation, VraagOndersteuningMutationVariables> = { hash: '40e064d8bf8cd2a3051c51647d309e1962a910a708ac1a14536e1ca1c938c509' }
export const PakVraagOpDocument: Operatie<PakVraagOpMutation, PakVraagOpMutationVariables> = { hash: 'c12a51071d251749290603067ba9e58e4c8b7537a621dd9cd8cb0eee82aab85f' }
export const LeidVraagDoorDocument: Operatie<LeidVraagDoorMutation, LeidVraagDoorMutationVariables> = { hash: 'eed12605941033011034fef0792e0f7be46da7ad2337124e3dc48825c6d4fb1b' }
export const BeantwoordVraagDocument: Operatie<BeantwoordVraagMutation, BeantwoordVraagMutationVariables> = { hash: 'c6e1f4b93b5e8f8b745e9fc9d594674654c7956d147e3ab588c641010dbfece7' }
export const HonoreerVraagNietDocument: Operatie<HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables> = { hash: '69b6d59690c3b51dbf4b050c17e20360c5dadf14457f48e72ec711ff3731eed7' }
export const TrekVraagInDocument: Operatie<TrekVraagInMutation, TrekVraagInMutationVariables> = { hash: '6698404bf7832bfd555931471b14ada956ab71c70fb0c89c38d5ecde79b19ea5' }
