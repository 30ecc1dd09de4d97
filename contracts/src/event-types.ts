// SPDX-License-Identifier: EUPL-1.2
import type { Elk } from './kern/elk.ts'
import { type ElkAggregaat, type Gebeurtenissoort, tekstGewist } from './kern/index.ts'

export type ElkeGebeurtenissoort = Gebeurtenissoort<string, Elk>

/**
 * The event types of a set of aggregates by name, `TekstGewist` among them. Throws when two declarations share a name:
 * a stored event is known by its name alone.
 */
export const eventTypesOf = (aggregaten: readonly ElkAggregaat[]): ReadonlyMap<string, ElkeGebeurtenissoort> => {
  const byName = new Map<string, ElkeGebeurtenissoort>([[tekstGewist.naam, tekstGewist]])
  for (const soort of aggregaten.flatMap((aggregaat): readonly ElkeGebeurtenissoort[] => aggregaat.gebeurtenissen)) {
    if ((byName.get(soort.naam) ?? soort) !== soort) throw new Error(`two event types are called ${soort.naam}`)
    byName.set(soort.naam, soort)
  }
  return byName
}
