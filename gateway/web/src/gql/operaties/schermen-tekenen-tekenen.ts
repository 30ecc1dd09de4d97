// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { TekenGebiedMutation, TekenGebiedMutationVariables } from '../graphql.ts'

export const TekenGebiedDocument: Operatie<TekenGebiedMutation, TekenGebiedMutationVariables> = { hash: '20a452d91c0cd427d96d0f3dc7480564d6581acea1389da7586edff62a562335' }
