// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GetekendGebiedQuery, GetekendGebiedQueryVariables } from '../graphql.ts'

export const GetekendGebiedDocument: Operatie<GetekendGebiedQuery, GetekendGebiedQueryVariables> = { hash: '2236e20680175ae45500bf6d4e4c11573960b90c85e0340280aa72c93541b169' }
