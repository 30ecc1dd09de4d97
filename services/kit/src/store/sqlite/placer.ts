// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { splitKey } from '../codec.ts'
import type { NewCommit } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'
import { inserterOf, MANY } from './many-rows.ts'
import type { SqliteReader } from './read.ts'
import { rowsOf } from './rows.ts'

/** A commit with what it rests on, and the texts that go into its row. */
export interface Encoded {
  readonly commit: NewCommit
  readonly restsOn: readonly string[]
  readonly meta: string
  readonly events: string
}

const KEY = ['stream', 'version', 'position']
const COMMIT = ['position', 'command_id', 'at', 'depth', 'meta', 'events']

/**
 * Gives commits their place inside a transaction: some at a time as long as nothing stands in the way, and one by one
 * where something does. A taken row is told by the count of inserted rows, so a refusal costs neither an exception nor
 * a savepoint; what did get in is taken out again by its position, which nobody else has.
 */
export class SqlitePlacer {
  readonly #read: SqliteReader
  readonly #isHeld
  readonly #insertKeys
  readonly #insertCommits
  readonly #dropKey
  readonly #dropCommits
  #tail = { position: 0, at: 0 }

  constructor(db: DatabaseSync, read: SqliteReader) {
    this.#read = read
    this.#isHeld = rowsOf<[number]>(db, 'SELECT 1 FROM keys WHERE stream = ? AND version = ?')
    this.#insertKeys = inserterOf(db, 'keys', KEY)
    this.#insertCommits = inserterOf(db, 'commits', COMMIT)
    this.#dropKey = db.prepare('DELETE FROM keys WHERE stream = ? AND version = ? AND position = ?')
    this.#dropCommits = db.prepare('DELETE FROM commits WHERE position > ?')
  }

  /** Places a batch in order, after what is stored at this moment; answers per commit. */
  placeAll(batch: readonly Encoded[]): AppendOutcome[] {
    this.#tail = this.#read.tail()
    const outcomes: AppendOutcome[] = []
    for (let i = 0; i < batch.length; i += MANY) {
      const some = batch.slice(i, i + MANY)
      outcomes.push(...(this.#placeTogether(some) ?? some.map((one) => this.#placeOne(one))))
    }
    return outcomes
  }

  /** Undefined, and nothing placed, when one of them cannot be. */
  #placeTogether(some: readonly Encoded[]): AppendOutcome[] | undefined {
    const tail = this.#tail
    const outcomes: AppendOutcome[] = []
    const keys: SQLInputValue[] = []
    const rows: SQLInputValue[] = []
    let { position, at } = tail
    for (const { commit, restsOn, meta, events } of some) {
      // Apart, so that what moved within the group is seen too.
      if (restsOn.length > 0) return undefined
      position += 1
      at = Math.max(at, commit.at)
      for (const key of commit.keys) keys.push(...splitKey(key), position)
      rows.push(position, commit.commandId, at, commit.depth, meta, events)
      outcomes.push({ kind: 'STORED', position, at })
    }
    // So that a statement never has more values than SQLite takes, and few sizes of statement are made.
    if (keys.length > MANY * 2 * KEY.length) return undefined
    if (this.#insertKeys(keys) && this.#insertCommits(rows)) {
      this.#tail = { position, at }
      return outcomes
    }
    this.#dropCommits.run(tail.position)
    for (const [i, { commit }] of some.entries()) this.#dropKeys(commit.keys, tail.position + 1 + i)
    return undefined
  }

  #placeOne({ commit, restsOn, meta, events }: Encoded): AppendOutcome {
    const position = this.#tail.position + 1
    const at = Math.max(this.#tail.at, commit.at)
    const moved = restsOn.find((key) => this.#isHeld.get(...splitKey(key)) !== undefined)
    const taken = moved ?? commit.keys.find((key) => !this.#insertKeys([...splitKey(key), position]))
    if (taken === undefined && this.#insertCommits([position, commit.commandId, at, commit.depth, meta, events])) {
      this.#tail = { position, at }
      return { kind: 'STORED', position, at }
    }
    this.#dropKeys(commit.keys, position)
    // Whether the command is known comes first: its own commit may be what holds the key.
    const known = this.#read.byCommandId(commit.commandId)
    if (known !== undefined) return { kind: 'KNOWN', commit: known }
    if (taken === undefined) throw new Error(`position ${position} is taken by a commit that was not seen`)
    return { kind: 'CONFLICT', key: taken }
  }

  #dropKeys(keys: readonly string[], position: number): void {
    for (const key of keys) this.#dropKey.run(...splitKey(key), position)
  }
}
