// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { DekkingQuery, DekkingQueryVariables } from '../graphql.ts'

export const DekkingDocument: Operatie<DekkingQuery, DekkingQueryVariables> = { hash: '7c29f85afb553ce82cbb35fcd36f9eba36d59015ee66642698f2ccfa432b0ddc' }
