// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type ElkAggregaat, stroomVan } from '@naober/contracts'
import type { FeedSource } from '../bus/feed-source.ts'
import type { StoredEvent } from '../store/commit.ts'

type Withdrawable = ElkAggregaat & Required<Pick<ElkAggregaat, 'ingetrokken'>>
export type Withdrawal = Withdrawable['ingetrokken']

const PAGE = 500

const canBeWithdrawn = (aggregaat: ElkAggregaat): aggregaat is Withdrawable => aggregaat.ingetrokken !== undefined

/** What is told of a withdrawn thing: the event by which it was, as far as its declaration lets it be told. */
export const toldOf = ({ door, verteld }: Withdrawal, event: StoredEvent): StoredEvent | null => {
  if (event.type !== door) return null
  const data = verteld === undefined ? event.data : verteld(event.data)
  return data && { ...event, data }
}

/**
 * The streams that were ever withdrawn, by the events that say so: few. Only of these somebody has to find out whether
 * they still are. Kept from the log, as far as it was when it was last asked.
 */
export class Withdrawals {
  readonly #log: Pick<FeedSource, 'readEvents'>
  readonly #kinds: ReadonlyMap<string, Withdrawable>
  readonly #streams = new Map<string, Withdrawable>()
  #position = 0
  #reading: Promise<void> = Promise.resolve()
  /** A reading that has not begun: it serves all who ask until it does. */
  #next: Promise<void> | null = null

  constructor(aggregaten: readonly ElkAggregaat[], log: Pick<FeedSource, 'readEvents'>) {
    this.#log = log
    this.#kinds = new Map(aggregaten.filter(canBeWithdrawn).map((een) => [stroomVan(een, ''), een]))
  }

  /** What was ever withdrawn of what the log holds now. */
  async ever(): Promise<ReadonlyMap<string, Withdrawable>> {
    if (this.#kinds.size > 0) await this.#readOn()
    return this.#streams
  }

  #readOn(): Promise<void> {
    this.#next ??= this.#reading.then(() => {
      this.#next = null
      const reading = this.#read()
      this.#reading = reading.catch(() => {})
      return reading
    })
    return this.#next
  }

  async #read(): Promise<void> {
    for (;;) {
      const page = await this.#log.readEvents(this.#position, PAGE)
      for (const event of page.flatMap(({ events }) => events)) {
        const kind = this.#kinds.get(event.stream.slice(0, event.stream.indexOf('-') + 1))
        if (kind !== undefined && toldOf(kind.ingetrokken, event) !== null) this.#streams.set(event.stream, kind)
      }
      this.#position = page.at(-1)?.position ?? this.#position
      if (page.length < PAGE) return
      await nextTurn()
    }
  }
}
