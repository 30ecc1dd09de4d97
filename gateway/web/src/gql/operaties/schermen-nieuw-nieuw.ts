// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NieuwQuery, NieuwQueryVariables } from '../graphql.ts'

export const NieuwDocument: Operatie<NieuwQuery, NieuwQueryVariables> = { hash: '3e7e886bbab90fbc87651674d0b7ec2b34c95087b221084e8fbb81ca2ebd18c1' }
