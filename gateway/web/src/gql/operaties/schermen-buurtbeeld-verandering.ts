// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { VeranderingenQuery, VeranderingenQueryVariables } from '../graphql.ts'

export const VeranderingenDocument: Operatie<VeranderingenQuery, VeranderingenQueryVariables> = { hash: '1ba826c574082d1cf2843b97cae5568fa66e8c16af1316d39421a9187ca27e43' }
