// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { WatSpeeltQuery, WatSpeeltQueryVariables } from '../graphql.ts'

export const WatSpeeltDocument: Operatie<WatSpeeltQuery, WatSpeeltQueryVariables> = { hash: '4fdb9b567689c1eedb07f82b73817197bb5b15f6003199762fa4d4b27d3a0ba0' }
