// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GetekendGebiedQuery, GetekendGebiedQueryVariables } from '../graphql.ts'

export const GetekendGebiedDocument: Operatie<GetekendGebiedQuery, GetekendGebiedQueryVariables> = { hash: '151225625cc669770c18ccc80ea0059baa5f9807dfbc3ac91e32ab0131530f87' }
