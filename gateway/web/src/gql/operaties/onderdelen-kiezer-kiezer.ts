// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { KiesbaarQuery, KiesbaarQueryVariables } from '../graphql.ts'

export const KiesbaarDocument: Operatie<KiesbaarQuery, KiesbaarQueryVariables> = { hash: '0370a809b6932d838248f43c4548ccbdc4dec99f39904d0a3400bb7dad4d2bca' }
