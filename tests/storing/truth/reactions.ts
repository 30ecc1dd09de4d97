// SPDX-License-Identifier: EUPL-1.2
import type { FeedCommit } from '../../platform/client.ts'

/** Holds the log to this: each membership of a partij that leaves is ended by the reaction, exactly once. */
export class Reactions {
  readonly violations: string[] = []
  /** Memberships that the reaction ended. */
  done = 0
  /** Initiatieven that a partij is a member of, each with the day since when. */
  readonly #members = new Map<string, Map<string, string>>()
  /** The day on which it left. */
  readonly #departed = new Map<string, string>()

  readonly hear = ({ c, e }: FeedCommit): void => {
    for (const [stream, , type, , data] of e) {
      if (!stream.startsWith('partij-')) continue
      const members = this.#members.get(stream) ?? new Map<string, string>()
      this.#members.set(stream, members)
      const initiatiefId = String(data.initiatiefId)
      if (type === 'PartijVertrokken') this.#departed.set(stream, String(data.op))
      else if (type === 'PartijTradToe') members.set(initiatiefId, String(data.van))
      else if (type === 'PartijTradUit') {
        if (!members.delete(initiatiefId)) this.violations.push(`${stream} left ${initiatiefId} twice, again at ${c}`)
        if (this.#departed.has(stream)) this.done += 1
      } else if (type === 'BleefNaVertrek' && data.wat === 'LIDMAATSCHAP') {
        const since = members.get(initiatiefId) ?? ''
        members.delete(initiatiefId)
        // What began after the day of leaving cannot have ended on it.
        if (since <= String(data.op))
          this.violations.push(`${stream} could not leave ${initiatiefId}, at ${c}: ${data.regel}`)
      }
    }
  }

  /** Memberships of departed partijen that still wait for the reaction. */
  owed(): number {
    return [...this.#departed.keys()].reduce((sum, stream) => sum + (this.#members.get(stream)?.size ?? 0), 0)
  }
}
