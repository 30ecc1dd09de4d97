// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'
import { TechnicalError } from '../../errors/problem.ts'
import { type Collections, collectionsOf } from './collections.ts'
import { isMongoError } from './faults.ts'
import type { Gate } from './gate.ts'
import { surely } from './surely.ts'

/** Position, time and command of a commit that is durable; zeros before the first. */
export interface Place {
  readonly position: number
  readonly at: number
  readonly commandId: string
}

export const NOWHERE: Place = { position: 0, at: 0, commandId: '' }

/** The last commit that is durable. With `local` a commit might be counted on that vanishes with its primary. */
export const lastPlace = async ({ commits }: Pick<Collections, 'commits'>): Promise<Place> => {
  const last = await commits.findOne(
    {},
    { sort: { position: -1 }, projection: { position: 1, at: 1 }, readConcern: { level: 'majority' } }
  )
  return last === null ? NOWHERE : { position: last.position, at: last.at, commandId: last._id }
}

interface Seen {
  readonly _id: string
  readonly logId?: string
  readonly position?: number
}

const IDENTITY = [{ $match: { _id: 'log' } }, { $project: { logId: 1 } }]

/** One question for both: two cost a third more (measured). */
const withCommits = (places: readonly Place[]) => {
  const position = { $in: places.map((place) => place.position) }
  const pipeline = [{ $match: { position } }, { $project: { position: 1 } }]
  return [...IDENTITY, { $unionWith: { coll: 'commits', pipeline } }]
}

/**
 * How often the log is looked at when nobody writes: whatever is written is looked at beside its batch, so this is for
 * those who only read, and for the operator to be told within seconds.
 */
const IDLE_MS = 2_000

/**
 * Watches that the database still is the log this process began with: same identity, and the furthest commits it knows
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
  /** Known to belong to the log that this process began with: there at the start, or stored behind such a one. */
  #sure: Place
  /** What was read furthest behind that; whether it follows on it is not known before both were looked for. */
  #heard: Place | undefined
  #looked = false

  /** `last`: where the log ended when it was opened. */
  constructor(db: mongo.Db, logId: string, last: Place, gate: Gate, fail: () => void) {
    this.#db = db
    this.#collections = collectionsOf(db)
    this.#logId = logId
    this.#sure = last
    this.#gate = gate
    this.#fail = fail
    this.#timer = setInterval(() => this.#lookWhenIdle(), IDLE_MS).unref()
  }

  /** A place that was acknowledged. Others may have been read further already. */
  saw(place: Place): void {
    if (place.position === this.#sure.position && place.commandId !== this.#sure.commandId) this.#refuse()
    if (place.position > this.#sure.position) this.#sure = place
    if (this.#heard !== undefined && this.#heard.position <= place.position) this.#heard = undefined
  }

  /** A place that was read, by whom ever: it has to stay as well. */
  heard({ position, at, commandId }: Place): void {
    if (position > (this.#heard ?? this.#sure).position) this.#heard = { position, at, commandId }
  }

  /**
   * Where the log ends that was read from the majority up to this place, or further where that is known: what a new
   * primary reads may lag behind. Throws when the log does not go on from there.
   */
  async end(read: Place): Promise<Place> {
    if (read.position > this.#sure.position) this.heard(read)
    else if (read.position === this.#sure.position) this.saw(read)
    else await this.check()
    return this.#heard ?? this.#sure
  }

  /** Asked beside each batch, before anything of it is acknowledged. Rejects as the driver does when it cannot ask. */
  async check(): Promise<void> {
    this.#looked = true
    const heard = this.#heard
    const places = [this.#sure, ...(heard === undefined ? [] : [heard])].filter(({ position }) => position > 0)
    const pipeline = places.length === 0 ? IDENTITY : withCommits(places)
    // As a command, because it is asked so often: by way of a cursor the driver takes a third more (measured).
    const reply = await this.#db.command({ aggregate: 'log', pipeline, cursor: {}, readConcern: { level: 'majority' } })
    const found: readonly Seen[] = reply.cursor.firstBatch
    const isOurs = found.some(({ logId }) => logId === this.#logId)
    const areThere = places.every((place) =>
      found.some(({ _id, position }) => position === place.position && _id === place.commandId)
    )
    if (!(isOurs && areThere) && !(await this.#areSurely(places))) this.#refuse()
    if (!this.#gate.isSound) throw new TechnicalError('STOPT')
    if (heard !== undefined) this.saw(heard)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #areSurely(places: readonly Place[]): Promise<boolean> {
    const { log, commits } = this.#collections
    const [identity, ...found] = await Promise.all([
      surely(log, { _id: 'log' }),
      ...places.map(({ position }) => surely(commits, { position }))
    ])
    return identity?.logId === this.#logId && places.every(({ commandId }, i) => found[i]?._id === commandId)
  }

  #refuse(): never {
    this.#fail()
    throw new TechnicalError('STOPT')
  }

  #lookWhenIdle(): void {
    if (!this.#looked) {
      this.check().catch((error: unknown) => {
        // A database that is away is for those who ask it; what it says is for here, and `#fail` has told it.
        if (!isMongoError(error) && !(error instanceof TechnicalError)) throw error
      })
    }
    this.#looked = false
  }
}
