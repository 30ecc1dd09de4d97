// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'

const REMEMBERED_MS = 500
const MOST_YIELD_MS = 3
const MOST_STREAMS = 10_000

/**
 * Streams over which another process won from us a moment ago. Who wins such a stream waits a moment before the next
 * command on it, so that neither process loses for seconds on end; to let the loser wait would starve it.
 */
export class Contention {
  readonly #lostAt = new Map<string, number>()

  lost(streams: readonly string[]): void {
    if (this.#lostAt.size > MOST_STREAMS) this.#lostAt.clear()
    for (const stream of streams) this.#lostAt.set(stream, performance.now())
  }

  /** To be awaited after a win, while the streams are still held. */
  async yieldAfterWin(streams: readonly string[]): Promise<void> {
    if (this.#lostAt.size === 0) return
    const now = performance.now()
    let contended = false
    for (const stream of streams) {
      const since = this.#lostAt.get(stream)
      if (since === undefined) continue
      if (now - since < REMEMBERED_MS) contended = true
      else this.#lostAt.delete(stream)
    }
    if (contended) await pause(Math.random() * MOST_YIELD_MS)
  }
}
