// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GemeldQuery, GemeldQueryVariables, MijnQuery, MijnQueryVariables } from '../graphql.ts'

export const MijnDocument: Operatie<MijnQuery, MijnQueryVariables> = { hash: 'ee188f37777f77a64f1a1225a514322234856ccb97e202324c2c971619df2425' }
export const GemeldDocument: Operatie<GemeldQuery, GemeldQueryVariables> = { hash: 'f3d8ae94d713c87114c3f732146100500690fc33a7dd06f34b63dd2ada458940' }
