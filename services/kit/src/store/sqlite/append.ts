// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { TechnicalError } from '../../errors/problem.ts'
import type { Commit, NewCommit } from '../commit.ts'
import { checkCommit } from '../commit-check.ts'
import type { AppendOutcome } from '../event-store.ts'
import { encodeEvents, encodeMeta, splitKey } from './codec.ts'
import type { SqliteQueue, Write } from './queue.ts'
import type { SqliteReader } from './read.ts'

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

/** One append in the queue. A class, because these are made by the ten thousand a second. */
class Append implements Write {
  readonly #appender: SqliteAppender
  readonly #commit: NewCommit
  readonly #meta: string
  readonly #events: string
  readonly #resolve: (outcome: AppendOutcome) => void
  readonly #reject: (error: Error) => void
  #outcome: AppendOutcome = UNKNOWN

  constructor(
    appender: SqliteAppender,
    commit: NewCommit,
    resolve: (outcome: AppendOutcome) => void,
    reject: (error: Error) => void
  ) {
    this.#appender = appender
    this.#commit = commit
    // Encoded before it queues: what cannot be encoded fails alone, not with its batch.
    this.#meta = encodeMeta(commit)
    this.#events = encodeEvents(commit.events)
    this.#resolve = resolve
    this.#reject = reject
  }

  apply(): void {
    this.#outcome = this.#appender.place(this.#commit, this.#meta, this.#events)
  }

  stored(): void {
    this.#resolve(this.#outcome)
  }

  failed(error: Error): void {
    if (error instanceof TechnicalError && error.code === 'UITKOMST_ONBEKEND') this.#resolve(UNKNOWN)
    else this.#reject(error)
  }
}

/**
 * Gives commits their place. `OR IGNORE` tells a taken key by its count of changed rows, so a refusal costs neither an
 * exception nor a savepoint: only the refused commit's own keys are taken out again.
 */
export class SqliteAppender {
  readonly #queue: SqliteQueue
  readonly #read: SqliteReader
  readonly #placeKey
  readonly #dropKeys
  readonly #placeCommit
  readonly #listeners = new Set<Listener>()
  #tail = { position: 0, at: 0 }
  #placed: Commit[] = []

  constructor(queue: SqliteQueue, db: DatabaseSync, read: SqliteReader) {
    this.#queue = queue
    this.#read = read
    this.#placeKey = db.prepare('INSERT OR IGNORE INTO keys(stream, version, position) VALUES(?, ?, ?)')
    this.#dropKeys = db.prepare('DELETE FROM keys WHERE stream = ? AND version = ?')
    this.#placeCommit = db.prepare(
      'INSERT OR IGNORE INTO commits(position, command_id, at, depth, meta, events) VALUES(?, ?, ?, ?, ?, ?)'
    )
    queue.listen({
      begun: () => {
        this.#tail = read.tail()
        this.#placed = []
      },
      stored: () => {
        if (this.#placed.length > 0) for (const listener of this.#listeners) tell(listener, this.#placed)
      }
    })
  }

  onAppended(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  append(commit: NewCommit): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      checkCommit(commit)
      this.#queue.push(new Append(this, commit, resolve, reject))
    })
  }

  /** Inside a transaction. */
  place(commit: NewCommit, meta: string, events: string): AppendOutcome {
    const position = this.#tail.position + 1
    const at = Math.max(commit.at, this.#tail.at)
    const taken = this.#placeKeys(commit.keys, position)
    if (taken !== undefined) {
      const known = this.#read.byCommandId(commit.commandId)
      return known ? { kind: 'KNOWN', commit: known } : { kind: 'CONFLICT', key: taken }
    }
    if (this.#placeCommit.run(position, commit.commandId, at, commit.depth, meta, events).changes === 0) {
      this.#undoKeys(commit.keys)
      const known = this.#read.byCommandId(commit.commandId)
      if (known === undefined) throw new Error(`position ${position} is taken by a commit that was not seen`)
      return { kind: 'KNOWN', commit: known }
    }
    this.#tail = { position, at }
    this.#placed.push({ ...commit, position, at })
    return { kind: 'STORED', position, at }
  }

  /** Claims all keys or none; answers the key that was taken. */
  #placeKeys(keys: readonly string[], position: number): string | undefined {
    let placed = 0
    for (const key of keys) {
      const [stream, version] = splitKey(key)
      if (this.#placeKey.run(stream, version, position).changes === 0) {
        this.#undoKeys(keys.slice(0, placed))
        return key
      }
      placed += 1
    }
    return undefined
  }

  #undoKeys(keys: readonly string[]): void {
    for (const key of keys) {
      const [stream, version] = splitKey(key)
      this.#dropKeys.run(stream, version)
    }
  }
}
