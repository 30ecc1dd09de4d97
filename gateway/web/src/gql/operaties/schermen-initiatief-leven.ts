// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { InitiatiefLevenQuery, InitiatiefLevenQueryVariables } from '../graphql.ts'

export const InitiatiefLevenDocument: Operatie<InitiatiefLevenQuery, InitiatiefLevenQueryVariables> = { hash: '1a559f114c0aafd8fbad325997285de9804468cd579a0f7abb293f2c7df6296a' }
