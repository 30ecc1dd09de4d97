// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NeemElementOpMutation, NeemElementOpMutationVariables } from '../graphql.ts'

export const NeemElementOpDocument: Operatie<NeemElementOpMutation, NeemElementOpMutationVariables> = { hash: 'd245a27c62660a00982d41628975e6bec45930c9b727a2ed09eb11fb5260554f' }
