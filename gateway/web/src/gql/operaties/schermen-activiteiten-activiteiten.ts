// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AgendaQuery, AgendaQueryVariables } from '../graphql.ts'

export const AgendaDocument: Operatie<AgendaQuery, AgendaQueryVariables> = { hash: 'a057da2bdcc17af8f92caba89c26286f823084ffc121ebe9379e43ffc9e15122' }
