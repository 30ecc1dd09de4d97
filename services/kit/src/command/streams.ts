// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, stroomVan } from '@naober/contracts'
import type { Commit, CommitEvents, StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { Gedrag } from './decider.ts'
import { pasToe } from './fold.ts'
import { FoldCache, type Folded } from './fold-cache.ts'

/** A stream without events. */
export const EMPTY: Folded = { version: 0, state: null, bytes: 64 }

/** Folds the streams of a service, from the cache where it can and from the store where it must. */
export class Streams {
  readonly #store: EventStore
  readonly #gedragVan: ReadonlyMap<ElkAggregaat, Gedrag>
  readonly #aggregaatVan: ReadonlyMap<string, ElkAggregaat>
  readonly #cache: FoldCache
  /** Grows when a stream is forgotten: what was being read at that moment may hold what had to go. */
  #forgotten = 0

  constructor(store: EventStore, gedragingen: readonly Gedrag[], cache = new FoldCache()) {
    this.#store = store
    this.#gedragVan = new Map(gedragingen.map((gedrag) => [gedrag.aggregaat, gedrag]))
    this.#aggregaatVan = new Map(gedragingen.map(({ aggregaat }) => [stroomVan(aggregaat, ''), aggregaat]))
    this.#cache = cache
  }

  behaviour(aggregaat: ElkAggregaat): Gedrag {
    const gedrag = this.#gedragVan.get(aggregaat)
    if (!gedrag) throw new Error(`${aggregaat.naam} has no behaviour in this service`)
    return gedrag
  }

  /** The stream as this process knows it; synchronous, undefined when it has to be read. */
  cached(stream: string): Folded | undefined {
    return this.#cache.get(stream)
  }

  /** As `cached`, for who only looks on: what nobody decides on is not kept for it. */
  seen(stream: string): Folded | undefined {
    return this.#cache.peek(stream)
  }

  /** Reads what is new in the store since the cached fold. */
  async fold(aggregaat: ElkAggregaat, stream: string): Promise<Folded> {
    const forgotten = this.#forgotten
    const folded = await this.#foldOn(aggregaat, stream, this.#cache.get(stream))
    const newest = folded.version > (this.#cache.get(stream)?.version ?? 0)
    if (newest && forgotten === this.#forgotten) this.#cache.set(stream, folded)
    return folded
  }

  /** As `fold`, for who only looks on: what nobody decides on is not kept for it, and counts as no use. */
  look(aggregaat: ElkAggregaat, stream: string): Promise<Folded> {
    return this.#foldOn(aggregaat, stream, this.#cache.peek(stream))
  }

  async #foldOn(aggregaat: ElkAggregaat, stream: string, from: Folded = EMPTY): Promise<Folded> {
    const rows = await this.#store.readStream(stream, from.version)
    const gedrag = this.behaviour(aggregaat)
    let { state, version, bytes } = from
    for (const { event, position, at } of rows) {
      state = pasToe(gedrag, state, event, { stream, version: event.version, position, at: new Date(at).toISOString() })
      version = event.version
      bytes += sizeOf(event)
    }
    return { version, state, bytes }
  }

  /**
   * The stream as it was before a stored commit. At hand where that commit began it or was the last on it from here;
   * else read, from where the cache is when that is not past it, or from the beginning.
   */
  async foldBefore(aggregaat: ElkAggregaat, stream: string, { position, events }: Commit): Promise<Folded> {
    const first = events.find((event) => event.stream === stream)?.version
    if (first === 1) return EMPTY
    const cached = this.#cache.get(stream)
    if (first !== undefined && cached?.before?.version === first - 1) return { ...cached.before, bytes: 0 }
    const from = first !== undefined && cached !== undefined && cached.version < first ? cached : EMPTY
    if (from.version + 1 === first) return from
    const rows = await this.#store.readStream(stream, from.version)
    const gedrag = this.behaviour(aggregaat)
    let { state, version } = from
    for (const { event, position: at, at: recorded } of rows) {
      if (at >= position) break
      state = pasToe(gedrag, state, event, {
        stream,
        version: event.version,
        position: at,
        at: new Date(recorded).toISOString()
      })
      version = event.version
    }
    return { state, version, bytes: 0 }
  }

  /** Takes in what is new in a commit that anybody stored, for the streams that are remembered here. */
  hear({ events, position, at }: CommitEvents): void {
    for (const { stream, version } of events) {
      const known = this.#cache.peek(stream)
      if (known === undefined || known.version >= version) continue
      const aggregaat = this.#aggregaatVan.get(stream.slice(0, stream.indexOf('-') + 1))
      const own = events.filter((event) => event.stream === stream)
      try {
        if (aggregaat) this.extend(aggregaat, stream, own, position, new Date(at).toISOString())
      } catch {
        // What cannot be folded is said to whoever wants to know the stream.
        this.forget(stream)
      }
    }
  }

  /** Takes in events that were just stored. */
  extend(aggregaat: ElkAggregaat, stream: string, events: readonly StoredEvent[], position: number, at: string): void {
    const gedrag = this.behaviour(aggregaat)
    const from = this.#cache.peek(stream) ?? EMPTY
    const [first, last] = [events[0], events.at(-1)]
    // Somebody who follows the log can have read them sooner.
    if (!first || !last || from.version >= last.version) return
    if (first.version !== from.version + 1) {
      this.#cache.forget(stream)
      return
    }
    let { state, version, bytes } = from
    for (const event of events) {
      state = pasToe(gedrag, state, event, { stream, version: event.version, position, at })
      version = event.version
      bytes += sizeOf(event)
    }
    this.#cache.set(stream, { state, version, bytes, before: { version: from.version, state: from.state } })
  }

  /** The stream changed underneath (a text was taken back): read it again next time. */
  forget(stream: string): void {
    this.#forgotten++
    this.#cache.forget(stream)
  }
}

/** Rough size of an event in memory. */
const sizeOf = (event: StoredEvent): number => 64 + sizeOfValue(event.data)

/** Two bytes a character, and the objects around it. */
const sizeOfValue = (value: unknown): number => {
  if (typeof value === 'string') return 32 + 2 * value.length
  if (typeof value !== 'object' || value === null) return 16
  let bytes = 32
  for (const key in value) bytes += 8 + sizeOfValue(Reflect.get(value, key))
  return bytes
}
