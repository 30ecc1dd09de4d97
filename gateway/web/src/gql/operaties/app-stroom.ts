// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { WijzigingenSubscription, WijzigingenSubscriptionVariables } from '../graphql.ts'

export const WijzigingenDocument: Operatie<WijzigingenSubscription, WijzigingenSubscriptionVariables> = { hash: '4568ddbee22dfaeef21ecd88454c2ad5aab53318a30f7b5df53688e199bc2edd' }
