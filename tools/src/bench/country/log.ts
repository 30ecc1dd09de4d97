// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import type { NewCommit, StoredEvent } from '@naober/kit/store/commit'
import type { Random } from './random.ts'

const START = Date.parse('2024-01-01T08:00:00.000Z')
/** Between one commit and the next. */
export const STEP_MS = 60_000
const ACTOR = { id: 'systeem', rollen: [{ rol: 'systeem', voor: [] }] } as const

/** Something that happened to a stream. */
export type Part = readonly [stream: string, event: Gebeurtenis]

/** Turns what happened into commits: gives versions, keys, times and ids. */
export class Log {
  now = START
  events = 0
  readonly random: Random
  readonly #versions = new Map<string, number>()

  constructor(random: Random) {
    this.random = random
  }

  commit(parts: readonly Part[]): NewCommit {
    this.now += STEP_MS
    const keys: string[] = []
    const events = parts.map(([stream, { type, v, data }]): StoredEvent => {
      const version = (this.#versions.get(stream) ?? 0) + 1
      if (!parts.slice(0, keys.length).some(([earlier]) => earlier === stream)) keys.push(`${stream}@${version}`)
      this.#versions.set(stream, version)
      return { stream, version, type, v, data }
    })
    this.events += events.length
    const commandId = `${this.random.uuid(this.now)}/${ACTOR.id}`
    return {
      commandId,
      hash: this.random.hex(43),
      seal: null,
      keys,
      at: this.now,
      actor: ACTOR,
      cause: null,
      depth: 0,
      trace: null,
      events
    }
  }

  /** A day before now. */
  day(): string {
    return new Date(this.now - this.random.below(3_000) * 86_400_000).toISOString().slice(0, 10)
  }
}
