// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, stroomVan } from '@naober/contracts'
import { eventTypesOf } from '@naober/contracts/event-types'
import type { Sight } from '../bus/feed-server.ts'
import { outward } from '../bus/outward.ts'
import type { Streams } from '../command/streams.ts'
import type { CommitEvents, StoredEvent } from '../store/commit.ts'

type Withdrawable = ElkAggregaat & Required<Pick<ElkAggregaat, 'ingetrokken'>>
type Withdrawal = Withdrawable['ingetrokken']

const canBeWithdrawn = (aggregaat: ElkAggregaat): aggregaat is Withdrawable => aggregaat.ingetrokken !== undefined

/** What is told of a withdrawn thing: the event by which it was, as far as its declaration lets it be told. */
const toldOf = ({ door, verteld }: Withdrawal, event: StoredEvent): StoredEvent | null => {
  if (event.type !== door) return null
  const data = verteld === undefined ? event.data : verteld(event.data)
  return data && { ...event, data }
}

/**
 * What others than we see of a service's events: the open ones, each as its declaration lets it out, and of what is
 * withdrawn by now only that it was. Events are of the newest version when they come here, as wherever they are read.
 */
export const sightOf = (aggregaten: readonly ElkAggregaat[], streams: Pick<Streams, 'fold'>): Sight => {
  const types = eventTypesOf(aggregaten)
  const withdrawable = new Map(aggregaten.filter(canBeWithdrawn).map((een) => [stroomVan(een, ''), een]))

  /** Streams of this page that are withdrawn, each with what may be told of it. */
  const withdrawnIn = async (page: readonly CommitEvents[]): Promise<ReadonlyMap<string, Withdrawal>> => {
    const withdrawn = new Map<string, Withdrawal>()
    for (const stream of new Set(page.flatMap(({ events }) => events.map((event) => event.stream)))) {
      const aggregaat = withdrawable.get(stream.slice(0, stream.indexOf('-') + 1))
      if (aggregaat === undefined) continue
      const { state } = await streams.fold(aggregaat, stream)
      if (state !== null && aggregaat.ingetrokken.is(state)) withdrawn.set(stream, aggregaat.ingetrokken)
    }
    return withdrawn
  }

  return async (page) => {
    const withdrawn = await withdrawnIn(page)
    return (event) => {
      const withdrawal = withdrawn.get(event.stream)
      const told = withdrawal === undefined ? event : toldOf(withdrawal, event)
      return told && outward(types, told)
    }
  }
}
