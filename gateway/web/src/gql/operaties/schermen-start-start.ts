// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartQuery, StartQueryVariables } from '../graphql.ts'

export const StartDocument: Operatie<StartQuery, StartQueryVariables> = { hash: '6eb4f8e36a0663272abc50a6e4bf614bd2305592a4f7d71beda59b1fcb3652e0' }
