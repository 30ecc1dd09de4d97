// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AgendaQuery, AgendaQueryVariables } from '../graphql.ts'

export const AgendaDocument: Operatie<AgendaQuery, AgendaQueryVariables> = { hash: '04b239bef63b5ecf0030dc02f9bd748d47f3c5e68c48c7f9a693b91c51c1cb5e' }
