// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeantwoordVraagMutation, BeantwoordVraagMutationVariables, HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables, LeidVraagDoorMutation, LeidVraagDoorMutationVariables, OpenVragenQuery, OpenVragenQueryVariables, PakVraagOpMutation, PakVraagOpMutationVariables, TrekVraagInMutation, TrekVraagInMutationVariables, VraagOndersteuningMutation, VraagOndersteuningMutationVariables, VraagbladQuery, VraagbladQueryVariables } from '../graphql.ts'

export const VraagbladDocument: Operatie<VraagbladQuery, VraagbladQueryVariables> = { hash: 'bcd5608d3ab295b1189c7e31326edd3679ce4ca64f3272e68dacaa2a3569466a' }
export const OpenVragenDocument: Operatie<OpenVragenQuery, OpenVragenQueryVariables> = { hash: '63c02c8eb3d5e2f577f5701dd438d8489966fdbb7d3bdf50c22ab891c37a97b4' }
export const VraagOndersteuningDocument: Operatie<VraagOndersteuningMutation, VraagOndersteuningMutationVariables> = { hash: '837ffc93a3aa7712f818387a7aa59a477c2383b287615ec685c4754fc128a8ee' }
export const PakVraagOpDocument: Operatie<PakVraagOpMutation, PakVraagOpMutationVariables> = { hash: '9729a42f186d05ecb72f71ee62b0e70b3f020099b2b4cb1c5ff520efb3fc9e4c' }
export const LeidVraagDoorDocument: Operatie<LeidVraagDoorMutation, LeidVraagDoorMutationVariables> = { hash: '46bd155a08beb60d8a1458fbb9645c8e53c5dd65c8749128054e44a4fb00859b' }
export const BeantwoordVraagDocument: Operatie<BeantwoordVraagMutation, BeantwoordVraagMutationVariables> = { hash: 'ae2de17290ef54d7747b37d86085a096a083ad7979a4744a894a9a78f5c446bc' }
export const HonoreerVraagNietDocument: Operatie<HonoreerVraagNietMutation, HonoreerVraagNietMutationVariables> = { hash: 'e9b3f0492195c3d5e74d3369c805e6bafd4c776fcab190eeeb3bd256edf5925e' }
export const TrekVraagInDocument: Operatie<TrekVraagInMutation, TrekVraagInMutationVariables> = { hash: '7057cafc94ec580fd40817cfac2ac3c96dc6b57a27517b33d4663bc928639521' }
