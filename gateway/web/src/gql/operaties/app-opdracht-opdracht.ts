// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HerstelMutation, HerstelMutationVariables } from '../graphql.ts'

export const HerstelDocument: Operatie<HerstelMutation, HerstelMutationVariables> = { hash: '42e2f65e0c5eb7fb58b77bc2febf2ededc317f4d7d550870db1e3d8811412426' }
