// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, tekstGewist } from '@naober/contracts'
import { eventTypeOf } from '@naober/contracts/envelope'
import type { ElkeGebeurtenissoort } from '@naober/contracts/event-types'
import { cell, code, page, table } from '../markdown.ts'

/** Every event: what it means, who may hear of it, its fields, and its name outside. */
export const eventsPage = (aggregaten: readonly ElkAggregaat[]): string =>
  page('Events (gebeurtenissen)', [
    'OPENBAAR events stand on the open topic and in the change feed of everybody; INTERN events are ours alone. A field with `?` may be left out. Schemas stand in [AsyncAPI](../../contracts/generated/asyncapi).',
    ...aggregaten.flatMap(({ naam, dienst, gebeurtenissen }) => [
      `## ${naam}`,
      eventTable(dienst, gebeurtenissen as readonly ElkeGebeurtenissoort[])
    ]),
    '## On every stream',
    eventTable('<dienst>', [tekstGewist])
  ])

const eventTable = (dienst: string, types: readonly ElkeGebeurtenissoort[]): string =>
  table(
    ['event', 'what happened', 'openheid', 'fields', 'CloudEvents type'],
    types.map(({ naam, versie, doc, openheid, schema }) => [
      code(naam),
      cell(doc),
      openheid,
      fieldsOf(schema),
      code(eventTypeOf(dienst, naam, versie))
    ])
  )

const fieldsOf = ({ properties, required }: ElkeGebeurtenissoort['schema']): string => {
  const always: readonly string[] = required ?? []
  return Object.keys(properties)
    .map((name) => code(always.includes(name) ? name : `${name}?`))
    .join(', ')
}
