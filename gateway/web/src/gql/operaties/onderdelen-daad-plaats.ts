// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { PlaatsnaamQuery, PlaatsnaamQueryVariables } from '../graphql.ts'

export const PlaatsnaamDocument: Operatie<PlaatsnaamQuery, PlaatsnaamQueryVariables> = { hash: '4a019e3ab5004fa9e9062bfb7450b84e6703f03c183b24fb995ba3561c819366' }
