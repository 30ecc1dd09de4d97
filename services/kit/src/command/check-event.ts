// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, type Gebeurtenis, tekstGewist } from '@naober/contracts'
import { validatorOf } from './validate.ts'

const typesOf = new WeakMap<ElkAggregaat, Map<string, ElkAggregaat['gebeurtenissen'][number]>>()

const eventTypes = (aggregaat: ElkAggregaat) => {
  const known = typesOf.get(aggregaat)
  if (known) return known
  const made = new Map([...aggregaat.gebeurtenissen, tekstGewist].map((soort) => [soort.naam, soort]))
  typesOf.set(aggregaat, made)
  return made
}

/** An event that breaks its own schema is a fault of ours; it must never reach the log. Throws. */
export const checkEvent = (aggregaat: ElkAggregaat, event: Gebeurtenis): void => {
  const soort = eventTypes(aggregaat).get(event.type)
  if (!soort) throw new Error(`${event.type} is not an event of ${aggregaat.naam}`)
  const validator = validatorOf(soort.schema)
  if (validator.check(event.data)) return
  throw new Error(`${event.type} breaks its schema: ${JSON.stringify(validator.violations(event.data))}`)
}
