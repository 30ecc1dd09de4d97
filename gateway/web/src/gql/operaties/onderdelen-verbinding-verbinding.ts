// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { VerbreekVerbindingMutation, VerbreekVerbindingMutationVariables } from '../graphql.ts'

export const VerbreekVerbindingDocument: Operatie<VerbreekVerbindingMutation, VerbreekVerbindingMutationVariables> = { hash: '864db0f0be1e19c9a5ae901bc7cd9bc27ad6ba47e9e388cc2de1b1f642c86529' }
