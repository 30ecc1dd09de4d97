// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, type Gebeurtenis, stroomVan, tekstGewist } from '@naober/contracts'
import type { CommitEvents } from '@naober/kit/store/commit'

/** One event of one thing. */
export type Deel = readonly [aggregaat: ElkAggregaat, id: string, gebeurtenis: Gebeurtenis]

/** A log that grows: gives positions and stream versions, as a store does. */
export class Proeflog {
  readonly commits: CommitEvents[] = []
  readonly #versies = new Map<string, number>()
  #at: number

  /** `at`: moment of the first commit; each next one is a minute later. */
  constructor(at = '2026-03-01T09:00:00.000Z') {
    this.#at = Date.parse(at)
  }

  get positie(): number {
    return this.commits.length
  }

  /** Appends one commit; answers it. */
  commit(...delen: Deel[]): CommitEvents {
    const position = this.commits.length + 1
    const events = delen.map(([aggregaat, id, { type, v, data }]) => {
      const stream = stroomVan(aggregaat, id)
      const version = (this.#versies.get(stream) ?? 0) + 1
      this.#versies.set(stream, version)
      return { stream, version, type, v, data }
    })
    const commit = { position, at: this.#at, commandId: `opdracht-${position}`, depth: 0, events }
    this.#at += 60_000
    this.commits.push(commit)
    return commit
  }

  /** Appends a commit that takes a text back. */
  wis(aggregaat: ElkAggregaat, id: string, versie: number, pad: string): CommitEvents {
    return this.commit([aggregaat, id, tekstGewist({ versie, pad, grond: 'PERSOONSGEGEVEN' })])
  }
}
