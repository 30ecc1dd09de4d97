// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { TekenGebiedMutation, TekenGebiedMutationVariables } from '../graphql.ts'

export const TekenGebiedDocument: Operatie<TekenGebiedMutation, TekenGebiedMutationVariables> = { hash: '852220b5a884da8de689707a4e17e3d8846a74036710359445daec6c26bc6332' }
