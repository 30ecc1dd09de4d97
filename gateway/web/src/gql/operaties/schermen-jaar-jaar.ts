// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { JaarQuery, JaarQueryVariables } from '../graphql.ts'

export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: 'e65ddb1133853148ffbf84ca3b5ee33dfee6c48b1059560510a72b1d7fabef56' }
