// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NeemElementOpMutation, NeemElementOpMutationVariables } from '../graphql.ts'

export const NeemElementOpDocument: Operatie<NeemElementOpMutation, NeemElementOpMutationVariables> = { hash: 'a8fcf4bd363714985c0a1f55e9245a6e511b9fe2b888dc60e28be777439bd33b' }
