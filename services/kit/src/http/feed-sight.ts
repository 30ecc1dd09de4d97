// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat } from '@naober/contracts'
import { eventTypesOf } from '@naober/contracts/event-types'
import type { Sight } from '../bus/feed-server.ts'
import { outward } from '../bus/outward.ts'

/**
 * What others than we see of a service's events: the open ones, each as its declaration lets it out. Events are of the
 * newest version when they come here, as wherever they are read.
 */
export const sightOf = (aggregaten: readonly ElkAggregaat[]): Sight => {
  const types = eventTypesOf(aggregaten)
  return async () => (event) => outward(types, event)
}
