// SPDX-License-Identifier: EUPL-1.2

/** Raised when so many commands wait for one stream that waiting has no sense. */
export class QueueFull extends Error {}

/**
 * One after the other per stream: whoever holds a stream decides on it alone in this process. Places in all queues
 * are taken in one turn of the event loop, so two commands over the same streams can never wait for each other.
 */
export class StreamQueues {
  readonly #tails = new Map<string, Promise<void>>()
  readonly #waiting = new Map<string, number>()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Runs the work once all streams are ours; throws QueueFull instead of queueing without bound. */
  async run<T>(streams: readonly string[], work: () => Promise<T>): Promise<T> {
    const names = [...new Set(streams)]
    for (const name of names) if ((this.#waiting.get(name) ?? 0) >= this.#limit) throw new QueueFull(name)
    const before = names.flatMap((name) => this.#tails.get(name) ?? [])
    let release = () => {}
    const done = new Promise<void>((resolve) => {
      release = resolve
    })
    for (const name of names) {
      this.#tails.set(name, done)
      this.#waiting.set(name, (this.#waiting.get(name) ?? 0) + 1)
    }
    try {
      if (before.length > 0) await Promise.all(before)
      return await work()
    } finally {
      for (const name of names) this.#leave(name, done)
      release()
    }
  }

  #leave(name: string, done: Promise<void>): void {
    const left = (this.#waiting.get(name) ?? 1) - 1
    if (left === 0) this.#waiting.delete(name)
    else this.#waiting.set(name, left)
    if (this.#tails.get(name) === done) this.#tails.delete(name)
  }
}
