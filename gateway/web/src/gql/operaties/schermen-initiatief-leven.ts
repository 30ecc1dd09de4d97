// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { InitiatiefLevenQuery, InitiatiefLevenQueryVariables } from '../graphql.ts'

export const InitiatiefLevenDocument: Operatie<InitiatiefLevenQuery, InitiatiefLevenQueryVariables> = { hash: '8887c28a65277e239e7d18bce04a5446cb8517a4ba4cdbe9962baad65eb9acc7' }
