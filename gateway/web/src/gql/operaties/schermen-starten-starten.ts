// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartInitiatiefMutation, StartInitiatiefMutationVariables } from '../graphql.ts'

export const StartInitiatiefDocument: Operatie<StartInitiatiefMutation, StartInitiatiefMutationVariables> = { hash: 'f9da9c587b92208a375c9cbe091a768beedeceb33b6de318afb6f7824e671770' }
