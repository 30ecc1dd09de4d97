// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { InitiatiefLevenQuery, InitiatiefLevenQueryVariables } from '../graphql.ts'

export const InitiatiefLevenDocument: Operatie<InitiatiefLevenQuery, InitiatiefLevenQueryVariables> = { hash: '87578bfe8b7cf957a108dfaf41c37ed23d1b002fcc3012a00b57f55dd7ed294b' }
