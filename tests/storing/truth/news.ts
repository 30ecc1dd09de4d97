// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { FeedCommit } from '../../platform/client.ts'
import { openMessages, SubscriptionRefused } from '../../platform/sse.ts'
import { isNoAnswer } from './no-answer.ts'

interface Stand {
  readonly dienst: string
  readonly logId: string
  readonly positie: number
}

interface Message {
  readonly wijzigingen: {
    readonly opnieuw: boolean
    readonly notities: readonly { readonly id: string; readonly positie: number }[]
    readonly alsVan: readonly Stand[]
  }
}

/** A message, and the position that its reader had been told everything up to. */
interface Told {
  readonly after: number
  readonly upTo: number
  readonly opnieuw: boolean
  /** Position per thing. */
  readonly notes: ReadonlyMap<string, number>
}

const QUERY = `subscription ($vanaf: [StandInvoer!]) {
  wijzigingen(vanaf: $vanaf) { opnieuw notities { id positie } alsVan { dienst logId positie } }
}`
const AGAIN_MS = 100

/** What a stream is about, as it is told: of a gemeente each year's division has a stream. */
const thingOf = (stream: string): string =>
  stream.slice(stream.indexOf('-') + 1, stream.startsWith('gebied-') ? -'-2024'.length : undefined)

/** While a gateway starts or stops. */
const isTurnedAway = (error: unknown): boolean => error instanceof SubscriptionRefused && error.status === 503

/**
 * Follows one gateway over SSE as a page in a browser does: comes back when the connection ends, and says then what it
 * had seen. Every message is held against the log: of all that changed up to its position, it had to tell.
 */
export class Watcher {
  readonly violations: string[] = []
  messages = 0
  opnieuw = 0
  connections = 0
  readonly #name: string
  readonly #address: () => string
  readonly #closing = new AbortController()
  readonly #unjudged: Told[] = []
  /** Things per position, from the first that is still to be judged. */
  readonly #changed = new Map<number, readonly string[]>()
  #judgedTo: number
  #stand: Stand
  #running: Promise<void> | undefined

  /** `begin`: as of when it knows everything. */
  constructor(name: string, address: () => string, begin: Stand) {
    this.#name = name
    this.#address = address
    this.#stand = begin
    this.#judgedTo = begin.positie
  }

  /** Up to where it was told of everything. */
  get position(): number {
    return this.#stand.positie
  }

  start(): void {
    this.#running = this.#follow()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#running
  }

  /** A thing changes when its stream grows. */
  readonly hear = ({ c, e }: FeedCommit): void => {
    this.#changed.set(c, [...new Set(e.map(([stream]) => thingOf(stream)))])
  }

  /** Judges the messages about what is known of the log, up to `head`. */
  judge(head: number): void {
    while ((this.#unjudged[0]?.upTo ?? Number.POSITIVE_INFINITY) <= head) {
      const told = this.#unjudged.shift()
      if (told !== undefined) this.#judgeOne(told)
    }
  }

  #judgeOne({ after, upTo, opnieuw, notes }: Told): void {
    for (let position = after + 1; position <= upTo && !opnieuw; position += 1) {
      for (const id of this.#changed.get(position) ?? []) {
        if ((notes.get(id) ?? 0) < position) {
          this.violations.push(`${this.#name} told of everything up to ${upTo} but of ${id} at ${position}`)
        }
      }
    }
    for (let position = this.#judgedTo + 1; position <= after; position += 1) this.#changed.delete(position)
    this.#judgedTo = Math.max(this.#judgedTo, after)
  }

  async #follow(): Promise<void> {
    const { signal } = this.#closing
    while (!signal.aborted) {
      try {
        const { dienst, logId, positie } = this.#stand
        const vanaf = [{ dienst, logId, positie }]
        const messages = await openMessages<Message>(this.#address(), QUERY, { vanaf }, { signal })
        this.connections += 1
        for await (const { wijzigingen } of messages) this.#take(wijzigingen)
      } catch (error) {
        if (signal.aborted) return
        if (!isNoAnswer(error) && !isTurnedAway(error)) this.violations.push(`${this.#name} to a subscriber: ${error}`)
      }
      await pause(AGAIN_MS)
    }
  }

  #take({ opnieuw, notities, alsVan }: Message['wijzigingen']): void {
    const [stand] = alsVan
    if (stand === undefined) return
    this.messages += 1
    if (opnieuw) this.opnieuw += 1
    const notes = new Map(notities.map(({ id, positie }) => [id, positie]))
    this.#unjudged.push({ after: this.#stand.positie, upTo: stand.positie, opnieuw, notes })
    this.#stand = stand
  }
}
