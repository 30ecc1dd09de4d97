// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { JaarQuery, JaarQueryVariables } from '../graphql.ts'

export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: '0b60d9a472a52ed012efa5c70d3c925f82d1bd71b52b61db1882533da7be600f' }
