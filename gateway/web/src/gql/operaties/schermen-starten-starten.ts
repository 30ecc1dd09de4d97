// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartInitiatiefMutation, StartInitiatiefMutationVariables } from '../graphql.ts'

export const StartInitiatiefDocument: Operatie<StartInitiatiefMutation, StartInitiatiefMutationVariables> = { hash: '70febe4761ae3e81ca0247fd9407311ee7fd01b7a0bc7df0595830a1a2dba70c' }
