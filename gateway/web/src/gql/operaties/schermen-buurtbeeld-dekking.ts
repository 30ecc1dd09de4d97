// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DekkingQuery, DekkingQueryVariables } from '../graphql.ts'

export const DekkingDocument: Operatie<DekkingQuery, DekkingQueryVariables> = { hash: '11d983ba720f6b9c3284e247128c1475279f9b6c6d8008daed8a6925766db69d' }
