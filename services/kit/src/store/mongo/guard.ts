// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'
import { TechnicalError } from '../../errors/problem.ts'
import { type Collections, collectionsOf } from './collections.ts'
import type { Gate } from './gate.ts'
import { surely } from './surely.ts'

/** Position, time and command of a commit that is durable; zeros before the first. */
export interface Place {
  readonly position: number
  readonly at: number
  readonly commandId: string
}

export const NOWHERE: Place = { position: 0, at: 0, commandId: '' }

interface Seen {
  readonly _id: string
  readonly logId?: string
}

const IDENTITY = [{ $match: { _id: 'log' } }, { $project: { logId: 1 } }]

/** One question for both: two cost a third more (measured). */
const withCommit = (position: number) => [
  ...IDENTITY,
  { $unionWith: { coll: 'commits', pipeline: [{ $match: { position } }, { $project: { _id: 1 } }] } }
]

/** How often the log is looked at when nobody writes. */
const IDLE_MS = 1_000

/**
 * Watches that the database still is the log this process began with: same identity, and the furthest commit it knows
 * of still there. Who drops, empties or restores a database under a living process makes its numbers those of another
 * log; from then on nothing is acknowledged and the process is told to end.
 */
export class Guard {
  readonly #db: mongo.Db
  readonly #collections: Collections
  readonly #logId: string
  readonly #gate: Gate
  readonly #fail: () => void
  readonly #timer: NodeJS.Timeout
  #furthest: Place = NOWHERE
  #looked = false

  constructor(db: mongo.Db, logId: string, gate: Gate, fail: () => void) {
    this.#db = db
    this.#collections = collectionsOf(db)
    this.#logId = logId
    this.#gate = gate
    this.#fail = fail
    this.#timer = setInterval(() => this.#lookWhenIdle(), IDLE_MS).unref()
  }

  /** A place that was acknowledged. Throws when the log does not go on from the one before. */
  saw(place: Place): void {
    const { position, commandId } = this.#furthest
    if (place.position < position || (place.position === position && place.commandId !== commandId)) this.#refuse()
    this.#furthest = place
  }

  /**
   * Where the log ends that was read from the majority up to this place, or further where that is known: what a new
   * primary reads may lag behind. Throws when the log does not go on from there.
   */
  async end(read: Place): Promise<Place> {
    if (read.position >= this.#furthest.position) this.saw(read)
    else await this.check()
    return this.#furthest
  }

  /** Asked beside each batch, before anything of it is acknowledged. Rejects as the driver does when it cannot ask. */
  async check(): Promise<void> {
    this.#looked = true
    const { position, commandId } = this.#furthest
    const pipeline = position === 0 ? IDENTITY : withCommit(position)
    // As a command, because it is asked so often: by way of a cursor the driver takes a third more (measured).
    const reply = await this.#db.command({ aggregate: 'log', pipeline, cursor: {}, readConcern: { level: 'majority' } })
    const found: readonly Seen[] = reply.cursor.firstBatch
    const isOurs = found.some(({ logId }) => logId === this.#logId)
    const isThere = position === 0 || found.some(({ _id, logId }) => logId === undefined && _id === commandId)
    if (!(isOurs && isThere) && !(await this.#isSurely(position, commandId))) this.#refuse()
    if (!this.#gate.isSound) throw new TechnicalError('STOPT')
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #isSurely(position: number, commandId: string): Promise<boolean> {
    const { log, commits } = this.#collections
    const [identity, commit] = await Promise.all([surely(log, { _id: 'log' }), surely(commits, { position })])
    return identity?.logId === this.#logId && (position === 0 || commit?._id === commandId)
  }

  #refuse(): never {
    this.#fail()
    throw new TechnicalError('STOPT')
  }

  #lookWhenIdle(): void {
    // A database that is away is for those who ask it; what it says is for here, and `#fail` has told it.
    if (!this.#looked) this.check().catch(() => {})
    this.#looked = false
  }
}
