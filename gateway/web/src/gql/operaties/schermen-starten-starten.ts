// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartInitiatiefMutation, StartInitiatiefMutationVariables } from '../graphql.ts'

export const StartInitiatiefDocument: Operatie<StartInitiatiefMutation, StartInitiatiefMutationVariables> = { hash: 'fd365533b2bb552b94155bcf34c7a4b9b4d2d5c071bcc0c99478f032fd7afc1f' }
