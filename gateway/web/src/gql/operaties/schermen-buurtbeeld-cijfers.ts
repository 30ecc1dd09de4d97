// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { CijfersQuery, CijfersQueryVariables } from '../graphql.ts'

export const CijfersDocument: Operatie<CijfersQuery, CijfersQueryVariables> = { hash: '448b10b21e945facf92528cdbae4047bcac51948b938b4f6bd64ae9b52aed746' }
