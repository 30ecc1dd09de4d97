// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { JaarQuery, JaarQueryVariables, VorigJaarQuery, VorigJaarQueryVariables } from '../graphql.ts'

export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: '0f28d2b0c0f0ac3fc161adf64e5b555da0131e47473c6ddd4baead27b892029c' }
export const VorigJaarDocument: Operatie<VorigJaarQuery, VorigJaarQueryVariables> = { hash: '80be29331d97f61f17363064ad4c4049674c72f3b3ceaabf17361c4651dcc277' }
