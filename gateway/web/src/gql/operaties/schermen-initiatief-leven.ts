// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { InitiatiefLevenQuery, InitiatiefLevenQueryVariables } from '../graphql.ts'

export const InitiatiefLevenDocument: Operatie<InitiatiefLevenQuery, InitiatiefLevenQueryVariables> = { hash: 'ffdcdc1df015cb8a5f3b1cb1061a94fb45a617ab8959ddfd82df5f96973ca369' }
