// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '@naober/kit/errors/problem'
import { Shares } from '@naober/kit/http/shares'

/** Streams that one process keeps open at most. */
const MOST = 5_000

type Stream<T> = AsyncIterableIterator<T> & { return(): Promise<IteratorResult<T>> }

/** Who follows. */
interface Follower {
  /** IP address. */
  readonly adres: string
  /** Throws when the token does not hold any more. */
  readonly holds: () => Promise<void>
  /** Calls this once the answer is over, in whatever way: who cannot take a stream in is refused after it was opened. */
  readonly atEnd: (end: () => unknown) => void
}

/** The open subscriptions: bounded, asked again whether they still may, and ended when the gateway stops. */
export class Followers {
  readonly #shares = new Shares(MOST)
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
   * its `return` would wait for the next note. Throws STOPT when the gateway stops, TE_VEEL where no place is left for
   * this address.
   */
  follow<T>(stream: Stream<T>, { adres, holds, atEnd }: Follower): Stream<T> {
    if (this.#closing.aborted) throw new TechnicalError('STOPT')
    const giveBack = this.#shares.take(adres)
    const over = (): boolean => {
      giveBack()
      return this.#open.delete(end)
    }
    const end = async (): Promise<IteratorResult<T>> => (over() ? stream.return() : { done: true, value: undefined })
    this.#open.add(end)
    atEnd(end)
    const followed: Stream<T> = {
      next: async () => {
        const result = await stream.next()
        if (result.done) over()
        else await holds().catch((error: unknown) => end().then(() => Promise.reject(error)))
        return result
      },
      return: end,
      [Symbol.asyncIterator]: () => followed
    }
    return followed
  }
}
