// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { WatSpeeltQuery, WatSpeeltQueryVariables } from '../graphql.ts'

export const WatSpeeltDocument: Operatie<WatSpeeltQuery, WatSpeeltQueryVariables> = { hash: '7b3d76e3e00a4e40b2c3042c154ceee53c7ed69bb656187039c86dbf9715b196' }
