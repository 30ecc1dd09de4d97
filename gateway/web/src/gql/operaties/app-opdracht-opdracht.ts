// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HerstelMutation, HerstelMutationVariables } from '../graphql.ts'

export const HerstelDocument: Operatie<HerstelMutation, HerstelMutationVariables> = { hash: '0baaaeb90f7449c31789cdaaffca74e255945c5f2d3b332d80d72edb9b045229' }
