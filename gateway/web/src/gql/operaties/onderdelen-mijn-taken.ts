// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { TakenQuery, TakenQueryVariables } from '../graphql.ts'

export const TakenDocument: Operatie<TakenQuery, TakenQueryVariables> = { hash: '5fc0dbdd05fb39e92d548cd7f89657d96934206d415d6a283a8796ffd0db9f1a' }
