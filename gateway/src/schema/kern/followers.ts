// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'

/** Streams that one process keeps open at most. */
const MOST = 5_000

type Stream<T> = AsyncIterableIterator<T> & { return(): Promise<IteratorResult<T>> }

/** The open subscriptions: bounded, asked again whether they still may, and ended when the gateway stops. */
export class Followers {
  readonly #open = new Set<() => Promise<unknown>>()
  #isClosed = false

  /**
   * Hands a stream on as long as `holds` does not throw: a token can expire while its stream is open. Not a generator:
   * its `return` would wait for the next note. Throws STOPT when all was ended: a client whose stream ends comes back,
   * and its connection may still lead here.
   */
  follow<T>(stream: Stream<T>, holds: () => Promise<void>): Stream<T> {
    if (this.#isClosed) throw new TechnicalError('STOPT')
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

  /** Ends every stream, so that each client hears that it is over. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#open].map((end) => end()))
  }
}
