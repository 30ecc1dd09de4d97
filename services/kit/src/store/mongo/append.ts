// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../../errors/problem.ts'
import { encodeEvents, encodeMeta } from '../codec.ts'
import type { Commit, NewCommit } from '../commit.ts'
import { checkCommit } from '../commit-check.ts'
import type { AppendOutcome } from '../event-store.ts'
import type { CommitDocument } from './collections.ts'
import type { Place } from './guard.ts'
import { storedKey, storedKeys } from './keys.ts'

/** What MongoDB takes as one document is 16 MiB; names and lengths need a little of it. */
const MAX_BYTES = 16 * 1024 * 1024 - 16 * 1024

/** What a document costs besides its texts, and each of its keys besides its own, in bytes; rather too much. */
const FIXED_BYTES = 200
const KEY_BYTES = 20

const NOTHING: ReadonlyMap<string, string> = new Map()

/** One append on its way. A class, because these are made by the ten thousand a second. */
export class Append {
  readonly commit: NewCommit
  readonly meta: string
  readonly events: string
  readonly keys: string[]
  /** What must not have moved, in the form of the index; each with the key it was told by. */
  readonly restsOn: ReadonlyMap<string, string>
  /** Bytes as a document, about. */
  readonly size: number
  /** When it was asked, by `performance.now()`. */
  readonly since: number = performance.now()
  /** After which it is not sent any more; by `performance.now()`. */
  readonly until: number
  answered = false
  /** The place it was last sent to. */
  position = 0
  at = 0
  /** Whether it is on its way to the server. */
  #isSent = false
  /** Whether it ever was without anybody knowing what became of it. */
  #isOpen = false
  readonly #resolve: (outcome: AppendOutcome) => void
  readonly #reject: (error: Error) => void

  /** Throws for what can never be stored, so that it fails alone and not with its batch. */
  constructor(
    commit: NewCommit,
    restsOn: readonly string[],
    until: number,
    resolve: (outcome: AppendOutcome) => void,
    reject: (error: Error) => void
  ) {
    checkCommit(commit)
    this.commit = commit
    this.until = until
    this.restsOn = restsOn.length === 0 ? NOTHING : new Map(restsOn.map((key) => [storedKey(key), key]))
    this.meta = encodeMeta(commit)
    this.events = encodeEvents(commit.events)
    this.keys = storedKeys(commit)
    this.size = FIXED_BYTES + Buffer.byteLength(this.meta) + Buffer.byteLength(this.events)
    for (const key of this.keys) this.size += KEY_BYTES + Buffer.byteLength(key)
    if (this.size > MAX_BYTES) {
      throw new TechnicalError('TE_GROOT', `Een besluit mag hooguit ${MAX_BYTES} bytes groot zijn.`)
    }
    this.#resolve = resolve
    this.#reject = reject
  }

  /** `first`: of those that are sent together. */
  document(first: boolean): CommitDocument {
    const { commandId, depth } = this.commit
    return {
      _id: commandId,
      position: this.position,
      at: this.at,
      depth,
      keys: this.keys,
      meta: this.meta,
      events: this.events,
      ...(first && { first })
    }
  }

  get place(): Place {
    return { position: this.position, at: this.at, commandId: this.commit.commandId }
  }

  /** The commit at the place it was sent to. */
  placed(): Commit {
    return { ...this.commit, position: this.position, at: this.at }
  }

  /** Whether a stored document is what this append sent: then a lost answer was its own. */
  isSameAs({ position, meta, events }: Pick<CommitDocument, 'position' | 'meta' | 'events'>): boolean {
    return position === this.position && meta === this.meta && events === this.events
  }

  /** To be called before it leaves: from then on only the server can say that it is not stored. */
  sent(): void {
    this.#isSent = true
  }

  /** The server says of this sending that it is not stored. */
  refused(): void {
    this.#isSent = false
  }

  /** What became of this sending, if there was one, nobody knows. */
  lost(): void {
    if (this.#isSent) this.#isOpen = true
    this.#isSent = false
  }

  /** Nobody waits for it any longer. What never left is surely not stored. */
  giveUp(): void {
    if (this.#isSent || this.#isOpen) this.answer({ kind: 'UNKNOWN' })
    else this.fail(new TechnicalError('DRUK'))
  }

  answer(outcome: AppendOutcome): void {
    this.answered = true
    this.#resolve(outcome)
  }

  fail(error: Error): void {
    this.answered = true
    this.#reject(error)
  }
}
