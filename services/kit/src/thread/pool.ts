// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'

/** What runs in threads of their own. */
export interface ThreadKind {
  /** The module that a thread runs: it hears of what to do as messages, one after the other. */
  readonly file: URL
  /** So much memory a thread may have, MB: one that takes more ends, and nothing else does. */
  readonly memoryMb?: number
  /** How long a thread that is done waits for more, ms; 30 s unless told. */
  readonly restMs?: number
}

/** A thread for one piece of work. */
export interface Lent<To> {
  tell(message: To): void
  /** The work is done: the thread is there for the next. */
  giveBack(): void
  /** Ends the thread where it is; does nothing when it was given back. */
  end(): Promise<void>
}

interface Resting {
  readonly worker: Worker
  readonly wake: () => void
}

/**
 * Threads of one kind. Loading the code of one takes up to a second, so one that is done waits a while for the next
 * piece of work. A thread does one thing at a time, keeps no process alive while it rests, and is not used again after
 * a fault.
 */
export class ThreadPool<To, From> {
  readonly #kind: ThreadKind
  readonly #resting: Resting[] = []

  constructor(kind: ThreadKind) {
    this.#kind = kind
  }

  /** A thread to work with. `fail`: it broke, or it ended before it was given back. */
  lend(hear: (message: From) => void, fail: (error: Error) => void): Lent<To> {
    const worker = this.#take()
    const ended = () => fail(new Error(`a thread of ${this.#kind.file.pathname} ended before it was done`))
    let isBack = false
    worker.on('message', hear).once('error', fail).once('exit', ended)
    return {
      tell: (message) => worker.postMessage(message),
      giveBack: () => {
        isBack = true
        worker.off('message', hear).off('error', fail).off('exit', ended)
        this.#rest(worker)
      },
      end: async () => {
        if (!isBack) await worker.terminate()
      }
    }
  }

  /** Asks a thread that gives one answer to each question. Rejects where it breaks. */
  ask(question: To): Promise<From> {
    return new Promise((resolve, reject) => {
      const hear = (answer: From) => {
        lent.giveBack()
        resolve(answer)
      }
      const lent = this.lend(hear, reject)
      lent.tell(question)
    })
  }

  #take(): Worker {
    const resting = this.#resting.pop()
    if (resting !== undefined) {
      resting.wake()
      return resting.worker
    }
    const { file, memoryMb } = this.#kind
    return new Worker(file, memoryMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  }

  #rest(worker: Worker): void {
    const leave = () => {
      const place = this.#resting.findIndex((one) => one.worker === worker)
      if (place !== -1) this.#resting.splice(place, 1)
    }
    const end = () => {
      leave()
      void worker.terminate()
    }
    const late = setTimeout(end, this.#kind.restMs ?? 30_000).unref()
    worker.once('error', leave).once('exit', leave).unref()
    const wake = () => {
      clearTimeout(late)
      worker.off('error', leave).off('exit', leave).ref()
    }
    this.#resting.push({ worker, wake })
  }
}

/** Whether a thread ended because it took more memory than it may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
