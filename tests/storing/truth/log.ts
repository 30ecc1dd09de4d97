// SPDX-License-Identifier: EUPL-1.2
import { type FeedCommit, readFeed } from '../../platform/client.ts'
import type { Acknowledged, Ledger } from '../load/load.ts'

/** Hears every commit of the log once, in order. */
export type Hears = (commit: FeedCommit) => void

/** Reads the log as it grows and holds it against its own rules and against what clients were told. */
export class LogTruth {
  /** What is wrong; empty when all is well. */
  readonly violations: string[] = []
  #head = 0
  #held = 0
  readonly #base: () => string
  readonly #headers: Readonly<Record<string, string>>
  readonly #ledger: Ledger
  readonly #hears: readonly Hears[]
  /** Position per command of a person. */
  readonly #places = new Map<string, number>()
  readonly #commands = new Set<string>()
  readonly #versions = new Map<string, number>()

  /** `base`: of the service; the key lets it see every event. */
  constructor(base: () => string, serviceKey: string, ledger: Ledger, hears: readonly Hears[]) {
    this.#base = base
    this.#headers = { authorization: `Dienst ${serviceKey}` }
    this.#ledger = ledger
    this.#hears = hears
  }

  get head(): number {
    return this.#head
  }

  /** Reads on to the end of the feed, and holds it against what had been told by then. Rejects without an answer. */
  async readOn(): Promise<void> {
    const { acknowledged } = this.#ledger
    const until = acknowledged.length
    for (const commit of await readFeed(this.#base(), this.#headers, this.#head)) this.#take(commit)
    for (; this.#held < until; this.#held += 1) {
      const told = acknowledged[this.#held]
      if (told !== undefined) this.#hold(told)
    }
  }

  #hold({ opdrachtId, positie }: Acknowledged): void {
    const place = this.#places.get(opdrachtId)
    if (place !== positie) this.violations.push(`${opdrachtId} was accepted at ${positie}, the log has it at ${place}`)
  }

  #take(commit: FeedCommit): void {
    const { c, id, e } = commit
    if (c !== this.#head + 1) this.violations.push(`position ${c} follows on ${this.#head}`)
    this.#head = c
    if (this.#commands.has(id)) this.violations.push(`command ${id} is in the log twice, again at ${c}`)
    this.#commands.add(id)
    const [opdrachtId = '', actor = ''] = id.split('/')
    if (actor.startsWith('p-')) {
      if (!this.#ledger.sent.has(opdrachtId)) this.violations.push(`nobody sent ${id}, at ${c}`)
      this.#places.set(opdrachtId, c)
    }
    for (const [stream, version] of e) {
      const before = this.#versions.get(stream) ?? 0
      if (version !== before + 1) this.violations.push(`${stream} goes from version ${before} to ${version} at ${c}`)
      this.#versions.set(stream, version)
    }
    for (const hear of this.#hears) hear(commit)
  }
}
