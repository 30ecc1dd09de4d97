// SPDX-License-Identifier: EUPL-1.2

/** Raised when so many commands wait for one stream that waiting has no sense. */
export class QueueFull extends Error {}

/** Who holds a stream and who waits for it: when the last of them is done, and how many they are. */
interface Line {
  tail: Promise<void>
  length: number
}

/**
 * One after the other per stream: whoever holds a stream decides on it alone in this process. Places in all queues
 * are taken in one turn of the event loop, so two commands over the same streams can never wait for each other.
 */
export class StreamQueues {
  readonly #lines = new Map<string, Line>()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Runs the work once all streams are ours; throws QueueFull instead of queueing without bound. */
  async run<T>(streams: readonly string[], work: () => Promise<T>): Promise<T> {
    const names = streams.length === 1 ? streams : [...new Set(streams)]
    for (const name of names) if ((this.#lines.get(name)?.length ?? 0) >= this.#limit) throw new QueueFull(name)
    let release = () => {}
    const done = new Promise<void>((resolve) => {
      release = resolve
    })
    const before = names.flatMap((name) => this.#join(name, done) ?? [])
    try {
      if (before.length > 0) await Promise.all(before)
      return await work()
    } finally {
      for (const name of names) this.#leave(name)
      release()
    }
  }

  /** Takes the last place; answers what to wait for, if anything. */
  #join(name: string, done: Promise<void>): Promise<void> | undefined {
    const line = this.#lines.get(name)
    if (line === undefined) {
      this.#lines.set(name, { tail: done, length: 1 })
      return undefined
    }
    const before = line.tail
    line.tail = done
    line.length++
    return before
  }

  #leave(name: string): void {
    const line = this.#lines.get(name)
    if (line === undefined) return
    line.length--
    if (line.length === 0) this.#lines.delete(name)
  }
}
