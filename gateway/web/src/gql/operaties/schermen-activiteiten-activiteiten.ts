// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AgendaQuery, AgendaQueryVariables } from '../graphql.ts'

export const AgendaDocument: Operatie<AgendaQuery, AgendaQueryVariables> = { hash: '72d7ccb951c5f4f48e925cd7d55c43ab1bd7a0e47c7ef59a50f92a7c2ebbd32e' }
