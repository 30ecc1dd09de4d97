// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'

/** Streams that one process keeps open at most. */
const MOST = 5_000

type Stream<T> = AsyncIterableIterator<T> & { return(): Promise<IteratorResult<T>> }

/** The open subscriptions: bounded, asked again whether they still may, and ended when the gateway stops. */
export class Followers {
  readonly #open = new Set<() => Promise<unknown>>()
  readonly #closing: AbortSignal

  /** `closing`: of the server; every stream ends by it, so that each client hears that it is over. */
  constructor(closing: AbortSignal) {
    this.#closing = closing
    closing.addEventListener('abort', () => {
      for (const end of this.#open) void end()
    })
  }

  /**
   * Hands a stream on as long as `holds` does not throw: a token can expire while its stream is open. Not a generator:
   * its `return` would wait for the next note. Throws STOPT when the gateway stops.
   */
  follow<T>(stream: Stream<T>, holds: () => Promise<void>): Stream<T> {
    if (this.#closing.aborted) throw new TechnicalError('STOPT')
    if (this.#open.size >= MOST) throw new TechnicalError('TE_VEEL')
    const end = (): Promise<IteratorResult<T>> => {
      this.#open.delete(end)
      return stream.return()
    }
    this.#open.add(end)
    const followed: Stream<T> = {
      next: async () => {
        const result = await stream.next()
        if (result.done) this.#open.delete(end)
        else await holds().catch((error: unknown) => end().then(() => Promise.reject(error)))
        return result
      },
      return: end,
      [Symbol.asyncIterator]: () => followed
    }
    return followed
  }
}
