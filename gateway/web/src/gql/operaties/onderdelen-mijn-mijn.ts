// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { MijnQuery, MijnQueryVariables } from '../graphql.ts'

export const MijnDocument: Operatie<MijnQuery, MijnQueryVariables> = { hash: 'ee188f37777f77a64f1a1225a514322234856ccb97e202324c2c971619df2425' }
