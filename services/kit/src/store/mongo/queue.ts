// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Commit, NewCommit, Upcast } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'
import { Append } from './append.ts'
import type { Collections } from './collections.ts'
import type { Gate } from './gate.ts'
import type { Guard } from './guard.ts'
import type { Placer, PlacerSetting } from './placer.ts'

const MAX_BATCH = 500
/** More gains nothing, and a batch this large is still placed well within the patience of whoever waits. */
const MAX_BATCH_BYTES = 4 * 1024 * 1024
const LOOK_MS = 100

const UNKNOWN: AppendOutcome = { kind: 'UNKNOWN' }

type Listener = (commits: readonly Commit[]) => void

/** A listener's own fault ends the process as any uncaught error does; it does not hold up who waits for an answer. */
const tell = (listener: Listener, commits: readonly Commit[]): void => {
  try {
    listener(commits)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

export interface QueueSetting {
  readonly collections: Collections
  readonly guard: Guard
  readonly gate: Gate
  readonly upcast: Upcast | undefined
  readonly Placer: new (setting: PlacerSetting) => Placer
  /** How long an append waits in ms, while nothing at all is placed, before it is given up; sooner when its time ran out. */
  readonly patienceMs: number
  /** As of PlacerSetting. */
  readonly longestMs: number
}

/** Appends gather while a batch is in flight and go down together in the next, in the order of the calls. */
export class AppendQueue {
  readonly #placer: Placer
  readonly #patienceMs: number
  readonly #listeners = new Set<Listener>()
  #waiting: Append[] = []
  #inHand: Append[] = []
  #running = false
  #drained = Promise.resolve()
  #progress = 0

  constructor({ Placer, patienceMs, gate, ...others }: QueueSetting) {
    this.#patienceMs = patienceMs
    this.#placer = new Placer({ ...others, gate, stored: (commits) => this.#stored(commits) })
    // Whose database it was that took them is not known either.
    gate.whenBroken(() => this.#tellAll((append) => append.answer(UNKNOWN)))
  }

  append(commit: NewCommit, restsOn: readonly string[], until: number): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(new Append(commit, restsOn, until, resolve, reject))
      if (this.#running) return
      this.#running = true
      this.#drained = nextTurn().then(() => this.#drain())
    })
  }

  onAppended(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Resolves when no batch is in flight any more; those who waited may have been answered before. */
  drained(): Promise<void> {
    return this.#drained
  }

  async #drain(): Promise<void> {
    const patience = setInterval(() => this.#expire(), Math.min(LOOK_MS, this.#patienceMs))
    while (this.#waiting.length > 0) {
      try {
        await this.#placer.place(this.#take(MAX_BATCH), (held) => this.#take(MAX_BATCH - held))
      } catch (error) {
        const told = error instanceof Error ? error : new Error(String(error))
        for (const append of this.#inHand) append.fail(told)
      }
      this.#inHand = []
    }
    clearInterval(patience)
    this.#running = false
  }

  #take(room: number): Append[] {
    let count = 0
    let bytes = 0
    for (const { size } of this.#waiting) {
      bytes += size
      if (count === room || (count > 0 && bytes > MAX_BATCH_BYTES)) break
      count += 1
    }
    const taken = this.#waiting.splice(0, count)
    this.#inHand.push(...taken)
    return taken
  }

  #stored(commits: readonly Commit[]): void {
    this.#progress = performance.now()
    for (const listener of this.#listeners) tell(listener, commits)
  }

  /**
   * Nobody waits beyond the moment that they named, nor longer than this store's patience for a database that does not
   * answer; a long queue that moves is no reason.
   */
  #expire(): void {
    const now = performance.now()
    const before = now - this.#patienceMs
    const isStuck = this.#progress < before
    this.#tellAll((append) => {
      if (append.until < now) append.giveUp()
      else if (isStuck && append.since < before) append.answer(UNKNOWN)
    })
  }

  #tellAll(tell: (append: Append) => void): void {
    for (const append of [...this.#inHand, ...this.#waiting]) if (!append.answered) tell(append)
    this.#waiting = this.#waiting.filter(({ answered }) => !answered)
  }
}
