// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { StartplekQuery, StartplekQueryVariables } from '../graphql.ts'

export const StartplekDocument: Operatie<StartplekQuery, StartplekQueryVariables> = { hash: '77f528e91de74fab2be7771fa125f6e896661aa96bd3c9abc4418b0ac5b4dcb2' }
