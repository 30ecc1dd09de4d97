// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { CijfersQuery, CijfersQueryVariables } from '../graphql.ts'

export const CijfersDocument: Operatie<CijfersQuery, CijfersQueryVariables> = { hash: '72e52c95c502f548027c293062ae5f61b15ff0d22a967826a5b77120cd2a075a' }
