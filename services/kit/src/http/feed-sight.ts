// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat } from '@naober/contracts'
import { eventTypesOf } from '@naober/contracts/event-types'
import type { Sight } from '../bus/feed-server.ts'
import type { FeedSource } from '../bus/feed-source.ts'
import { outward } from '../bus/outward.ts'
import type { Streams } from '../command/streams.ts'
import type { CommitEvents } from '../store/commit.ts'
import { toldOf, type Withdrawal, Withdrawals } from './withdrawals.ts'

/**
 * What others than we see of a service's events: the open ones, each as its declaration lets it out, and of what is
 * withdrawn by now only that it was. Events are of the newest version when they come here, as wherever they are read.
 */
export const sightOf = (
  aggregaten: readonly ElkAggregaat[],
  streams: Pick<Streams, 'look'>,
  log: Pick<FeedSource, 'readEvents'>
): Sight => {
  const types = eventTypesOf(aggregaten)
  const withdrawals = new Withdrawals(aggregaten, log)

  /** Streams of this page that are withdrawn, each with what may be told of it. */
  const withdrawnIn = async (page: readonly CommitEvents[]): Promise<ReadonlyMap<string, Withdrawal>> => {
    const withdrawn = new Map<string, Withdrawal>()
    if (page.length === 0) return withdrawn
    const ever = await withdrawals.ever()
    for (const stream of new Set(page.flatMap(({ events }) => events.map((event) => event.stream)))) {
      const aggregaat = ever.get(stream)
      if (aggregaat === undefined) continue
      const { state } = await streams.look(aggregaat, stream)
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
