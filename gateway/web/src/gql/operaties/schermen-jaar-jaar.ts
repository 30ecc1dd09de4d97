// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { JaarQuery, JaarQueryVariables, VorigJaarQuery, VorigJaarQueryVariables } from '../graphql.ts'

export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: '0f97bc02eee5a1e6feae95dc325f952b677efd70a3209017d2e7b34bfa04ed01' }
export const VorigJaarDocument: Operatie<VorigJaarQuery, VorigJaarQueryVariables> = { hash: '80be29331d97f61f17363064ad4c4049674c72f3b3ceaabf17361c4651dcc277' }
