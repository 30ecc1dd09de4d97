// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import { TechnicalError } from '../errors/problem.ts'

/** What runs in threads of their own. */
export interface ThreadKind {
  /** The module that a thread runs: it hears of what to do as messages, one after the other. */
  readonly file: URL
  /** So many threads there are at once. */
  readonly most: number
  /** So much work waits for a thread, beyond what has one; 8 unless told. */
  readonly waiting?: number
  /** So much memory a thread may have, MB: one that takes more ends, and nothing else does. */
  readonly memoryMb?: number
  /** How long a thread that is done waits for more, ms; 30 s unless told. */
  readonly restMs?: number
}

/** What is done in a thread, for as long as it is not given back. */
export interface Work<To, From> {
  /** There is a thread for it: at once, or when others are done. */
  begin(lent: Lent<To>): void
  hear(message: From): void
  /** It broke, or it ended before it was given back. */
  fail(error: Error): void
}

/** A thread for one piece of work. */
export interface Lent<To> {
  /** From `begin` on. */
  tell(message: To): void
  /** The work is done: the thread is there for the next. */
  giveBack(): void
  /** Ends the thread where it is, or the wait for one; does nothing when it was given back. */
  end(): Promise<void>
}

interface Resting {
  readonly worker: Worker
  readonly wake: () => void
}

/**
 * Threads of one kind, so many at most. Loading the code of one takes up to a second, so one that is done waits a while
 * for the next piece of work. A thread does one thing at a time, keeps no process alive while it rests, and is not used
 * again after a fault.
 */
export class ThreadPool<To, From> {
  readonly #kind: ThreadKind
  readonly #threads = new Set<Worker>()
  readonly #resting: Resting[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []

  constructor(kind: ThreadKind) {
    this.#kind = kind
  }

  /** A thread to work with, as soon as there is one. Throws DRUK where too much waits already. */
  lend({ begin, hear, fail }: Work<To, From>): Lent<To> {
    const ended = () => fail(new Error(`a thread of ${this.#kind.file.pathname} ended before it was done`))
    let worker: Worker | null = null
    const start = (given: Worker) => {
      worker = given
      given.on('message', hear).once('error', fail).once('exit', ended)
      begin(lent)
    }
    const lent: Lent<To> = {
      tell: (message) => worker?.postMessage(message),
      giveBack: () => {
        if (worker === null) return
        worker.off('message', hear).off('error', fail).off('exit', ended)
        this.#handOn(worker)
        worker = null
      },
      end: async () => {
        const place = this.#waiting.indexOf(start)
        if (place !== -1) {
          this.#waiting.splice(place, 1)
          ended()
        }
        await worker?.terminate()
      }
    }
    const free = this.#take()
    if (free !== null) start(free)
    else if (this.#waiting.length < (this.#kind.waiting ?? 8)) this.#waiting.push(start)
    else throw new TechnicalError('DRUK')
    return lent
  }

  /**
   * Asks a thread that gives one answer to each question, made when its turn has come: what waits holds nothing yet.
   * Rejects where the thread breaks, and with DRUK as `lend`.
   */
  ask(question: () => Promise<To>): Promise<From> {
    return new Promise((resolve, reject) => {
      const begin = (lent: Lent<To>) => {
        question().then(lent.tell, (error: unknown) => {
          lent.giveBack()
          reject(error)
        })
      }
      const hear = (answer: From) => {
        lent.giveBack()
        resolve(answer)
      }
      const lent = this.lend({ begin, hear, fail: reject })
    })
  }

  #take(): Worker | null {
    const resting = this.#resting.pop()
    if (resting !== undefined) {
      resting.wake()
      return resting.worker
    }
    const { file, most, memoryMb } = this.#kind
    if (this.#threads.size >= most) return null
    const limits = memoryMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }
    const worker = new Worker(file, limits)
    this.#threads.add(worker)
    worker.once('exit', () => this.#gone(worker))
    return worker
  }

  /** A thread is no more: what waits may have a new one. */
  #gone(worker: Worker): void {
    if (!this.#threads.delete(worker) || this.#waiting.length === 0) return
    const next = this.#take()
    if (next !== null) this.#waiting.shift()?.(next)
  }

  #handOn(worker: Worker): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#rest(worker)
    else next(worker)
  }

  #rest(worker: Worker): void {
    const leave = () => {
      const place = this.#resting.findIndex((one) => one.worker === worker)
      if (place !== -1) this.#resting.splice(place, 1)
    }
    const end = () => {
      leave()
      this.#gone(worker)
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
