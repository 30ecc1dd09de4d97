// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { JaarQuery, JaarQueryVariables } from '../graphql.ts'

export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: 'e863ffa56d49ff4e30b4b1caf51c15f9daa0d13816510d618d361235d6b1d4d8' }
