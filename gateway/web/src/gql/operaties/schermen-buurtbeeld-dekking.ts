// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DekkingQuery, DekkingQueryVariables } from '../graphql.ts'

export const DekkingDocument: Operatie<DekkingQuery, DekkingQueryVariables> = { hash: '45da6f1aa3c24fde4ca39fdc1369a02e0e71a90b1ce9d90da6c8cac83f899512' }
