// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NeemElementOpMutation, NeemElementOpMutationVariables } from '../graphql.ts'

export const NeemElementOpDocument: Operatie<NeemElementOpMutation, NeemElementOpMutationVariables> = { hash: '7377d964533d57b7639026097d104dab7ad4b832e21587391d74cc7d26135cb1' }
