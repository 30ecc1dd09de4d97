// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { TekenGebiedMutation, TekenGebiedMutationVariables } from '../graphql.ts'

export const TekenGebiedDocument: Operatie<TekenGebiedMutation, TekenGebiedMutationVariables> = { hash: 'd84ad8a2f3127f267da219f0ed69b98ee644d8a4c732080265647724346bee3b' }
