// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AgendaQuery, AgendaQueryVariables } from '../graphql.ts'

export const AgendaDocument: Operatie<AgendaQuery, AgendaQueryVariables> = { hash: 'd52d0c1e06e25a8cdc7f2de592b1928db33d5a1da49e9f060fe5930089b52227' }
