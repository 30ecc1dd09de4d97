// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HerstelMutation, HerstelMutationVariables } from '../graphql.ts'

export const HerstelDocument: Operatie<HerstelMutation, HerstelMutationVariables> = { hash: '86f870f7d7dad5f4b52aa253e3a98afda24fbe2761775a4636d6a9d6db16979e' }
