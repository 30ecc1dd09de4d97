// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { VergelijkbaarQuery, VergelijkbaarQueryVariables } from '../graphql.ts'

export const VergelijkbaarDocument: Operatie<VergelijkbaarQuery, VergelijkbaarQueryVariables> = { hash: 'e3e3638153403dfb25a7c0670f9ea585af9daaa7d2cdda4ee149b28b469f0675' }
