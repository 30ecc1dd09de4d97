// SPDX-License-Identifier: EUPL-1.2
import {
  type ElkAggregaat,
  type Gebeurtenis,
  isGeweigerd,
  type Opdrachtcontract,
  stromenVan,
  type Wie
} from '@naober/contracts'
import { TechnicalError } from '../errors/problem.ts'
import type { Commit, NewCommit, StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { audit, auditOncePerHour } from './audit.ts'
import { before } from './before.ts'
import { belongingOf } from './belonging.ts'
import { normaliseer } from './besluit.ts'
import { type Clock, isoOf } from './clock.ts'
import { type Command, type CommandStream, commandIdOf, isOwnId } from './command.ts'
import { commitOf, restingOn } from './commit-of.ts'
import { Contention } from './contention.ts'
import { contextOf } from './context-of.ts'
import type { Besluitnemer, Gedrag } from './decider.ts'
import type { Folded } from './fold-cache.ts'
import type { Outcome } from './outcome.ts'
import { fingerprint, sameCommand } from './seal.ts'
import { missing, statesOf, versionDiffers } from './states.ts'
import { QueueFull, StreamQueues } from './stream-queues.ts'
import { EMPTY, Streams } from './streams.ts'
import { undoOf } from './undo.ts'

/** What is recorded as it is has no command to be compared with. */
const RECORDED = { hash: 'recorded', seal: null }

/** As which rule a refusal is kept that no rule but the roles made. */
const NOT_ALLOWED = 'NIET_TOEGESTAAN'

/** What is known of a command before its fields are read. */
type Asked = Pick<Command, 'contract' | 'id' | 'opdrachtId' | 'wie'>

/** A race was lost: to be decided again, on what these streams are by now. */
interface Again {
  readonly kind: 'AGAIN'
  readonly seen: readonly CommandStream[]
}

/**
 * From when a command came in: what waited longer for its streams is not begun, what lost a race with another process is
 * not decided again, and what is decided is not sent any more. Less than who forwards it waits (`httpDoor`), so nothing is done for somebody who has gone.
 */
const DEADLINE_MS = 2_000

/** Takes decisions: fold, permission, decide, append. The steps of house section 2, in one place. */
export class CommandHandler {
  readonly #store: EventStore
  readonly #records: RecordStore
  readonly #streams: Streams
  readonly #queues = new StreamQueues()
  readonly #contention = new Contention()
  readonly #clock: Clock
  readonly #nemers: ReadonlyMap<Opdrachtcontract, Besluitnemer>
  readonly #shared: boolean

  /** `shared`: other processes extend the same streams, so what is remembered of them may be old. */
  constructor(parts: {
    events: EventStore
    records: RecordStore
    gedragingen: readonly Gedrag[]
    clock: Clock
    shared?: boolean
  }) {
    this.#shared = parts.shared ?? false
    this.#store = parts.events
    this.#records = parts.records
    this.#streams = new Streams(parts.events, parts.gedragingen)
    this.#clock = parts.clock
    this.#nemers = new Map(
      parts.gedragingen.flatMap((gedrag) => gedrag.besluiten.map((nemer) => [nemer.contract, nemer]))
    )
  }

  get streams(): Streams {
    return this.#streams
  }

  /** Decides one command. Never throws for what a caller can do wrong; throws only what is a fault of ours. */
  async handle(command: Command): Promise<Outcome> {
    const { contract, fields, opdrachtId } = command
    const id = command.id ?? contract.idUit?.(fields) ?? opdrachtId
    const streams = stromenVan(contract, fields, id)
    const deadline = (command.arrived ?? performance.now()) + DEADLINE_MS
    try {
      return await this.#queues.run(
        streams.map((een) => een.stroom),
        () => this.#decideUntilStored(command, id, streams, deadline)
      )
    } catch (error) {
      if (error instanceof QueueFull) return { kind: 'FAULT', code: 'DRUK' }
      if (error instanceof TechnicalError) return { kind: 'FAULT', code: error.code, detail: error.message }
      throw error
    }
  }

  /** Keeps, once an hour, that somebody has no role for a command: nothing of it was looked at. */
  async keepNotAllowed({ contract, id, opdrachtId, wie }: Asked): Promise<void> {
    const refusal = { opdracht: contract.naam, opdrachtId, id, regel: NOT_ALLOWED, actor: wie.id, gezien: {} }
    await before(performance.now() + DEADLINE_MS, auditOncePerHour(this.#records, this.#clock(), refusal))
  }

  /**
   * Records events as they are, under a given command id: what a reaction stores when its command was refused.
   * Does nothing when that id is in the log already.
   */
  async record(
    command: Omit<Command, 'contract' | 'fields' | 'expectedVersion'> & { id: string },
    aggregaat: ElkAggregaat,
    stroom: string,
    events: readonly Gebeurtenis[]
  ): Promise<void> {
    const stream: CommandStream = { naam: 'zelf', aggregaat, stroom }
    await this.#queues.run([stroom], async () => {
      for (;;) {
        const folded = await this.#streams.fold(aggregaat, stroom)
        const decided = { events: { zelf: events }, bij: {}, uniek: [] }
        const commit = commitOf(command, RECORDED, [stream], [folded], decided, this.#clock())
        const outcome = await this.#store.append(commit)
        if (outcome.kind === 'UNKNOWN') throw new TechnicalError('UITKOMST_ONBEKEND')
        if (outcome.kind !== 'CONFLICT') return this.#streams.forget(stroom)
      }
    })
  }

  /** Whether this command id was stored before. */
  async isKnown(opdrachtId: string, wie: Wie): Promise<boolean> {
    return (await this.#store.byCommandId(`${opdrachtId}/${wie.id}`)) !== undefined
  }

  async #decideUntilStored(
    command: Command,
    id: string,
    streams: readonly CommandStream[],
    deadline: number
  ): Promise<Outcome> {
    if (performance.now() > deadline) return { kind: 'FAULT', code: 'DRUK' }
    const names = streams.map(({ stroom }) => stroom)
    let unread = isOwnId(command) ? streams[0]?.stroom : undefined
    for (;;) {
      const outcome = await this.#decideOnce(command, id, streams, { unread, deadline })
      if (outcome.kind !== 'AGAIN') {
        await this.#contention.yieldAfterWin(names)
        return outcome
      }
      this.#contention.lost(names)
      unread = undefined
      // What another process added is read behind what is known; reading it all again would lose the next race too.
      for (const { aggregaat, stroom } of outcome.seen) {
        await before(deadline, this.#streams.fold(aggregaat, stroom))
      }
      if (performance.now() > deadline) return { kind: 'FAULT', code: 'DRUK' }
    }
  }

  /** `unread`: a stream that is taken to be empty without a look; if it is not, its key conflicts and it is read then. */
  async #decideOnce(
    command: Command,
    id: string,
    streams: readonly CommandStream[],
    { unread, deadline }: { unread: string | undefined; deadline: number }
  ): Promise<Outcome | Again> {
    const { contract, fields, wie } = command
    const foldOf = ({ aggregaat, stroom }: CommandStream) =>
      this.#streams.cached(stroom) ??
      (stroom === unread ? EMPTY : before(deadline, this.#streams.fold(aggregaat, stroom)))
    const folds: Folded[] = []
    for (const stream of streams) folds.push(await foldOf(stream))
    const belonging = await belongingOf(streams, folds, fields, foldOf)
    const { bij } = belonging
    const seen = [...streams, ...belonging.streams]
    const seenFolds = [...folds, ...belonging.folds]
    const no = async (outcome: Outcome): Promise<Outcome | Again> =>
      this.#shared && (await before(deadline, this.#movedOn(seen, seenFolds)))
        ? { kind: 'AGAIN', seen }
        : this.#sayNo(command, id, seen, seenFolds, outcome, deadline)

    const absent = missing(contract, streams, folds)
    if (absent) return no(absent)
    const states = statesOf(contract, streams, folds)
    if (!contract.mag(wie, fields, states, bij)) return no({ kind: 'NOT_ALLOWED' })
    const version = folds[0]?.version ?? 0
    if (command.expectedVersion !== null && command.expectedVersion !== version) {
      return no(versionDiffers(command, version, folds[0]?.state, bij))
    }
    const nemer = this.#nemers.get(contract)
    if (!nemer) throw new Error(`${contract.naam} has no decider`)
    const thing = { id, stroom: streams[0]?.stroom ?? '', bij }
    const sources = { events: this.#store, records: this.#records, deadline }
    const context = await contextOf(sources, nemer, command, thing, this.#clock())
    const decided: unknown = nemer.besluit(fields, states, context)
    if (isGeweigerd(decided)) return no({ kind: 'REFUSED', refusal: decided })
    const print = fingerprint(contract.naam, id, fields, contract.schema)
    const commit = commitOf(command, print, seen, seenFolds, normaliseer(decided), this.#clock())
    // Where this process has the log alone, its queues keep everybody off the streams that the command names.
    const restsOn = this.#shared
      ? restingOn(seen, seenFolds, commit)
      : restingOn(belonging.streams, belonging.folds, commit)
    const outcome = await this.#append(command, id, seen, { commit, restsOn, states }, deadline)
    return outcome === 'AGAIN' ? { kind: 'AGAIN', seen } : outcome
  }

  async #append(
    command: Command,
    id: string,
    streams: readonly CommandStream[],
    { commit, restsOn, states }: { commit: NewCommit; restsOn: readonly string[]; states: unknown },
    deadline: number
  ): Promise<Outcome | 'AGAIN'> {
    const outcome = await this.#store.append(commit, restsOn, deadline)
    switch (outcome.kind) {
      case 'STORED': {
        const at = isoOf(outcome.at)
        for (const { aggregaat, stroom } of streams) {
          const own = streams.length === 1 ? commit.events : commit.events.filter((event) => event.stream === stroom)
          if (own.length > 0) this.#streams.extend(aggregaat, stroom, own, outcome.position, at)
        }
        const version = versionAfter(commit.events, streams[0]?.stroom)
        return {
          kind: 'ACCEPTED',
          id,
          version,
          position: outcome.position,
          created: command.contract.nieuw,
          undo: undoOf(command.contract, { fields: command.fields, id, states, events: commit.events, versie: version })
        }
      }
      case 'KNOWN':
        return this.#storedBefore(command, id, outcome.commit, deadline)
      case 'CONFLICT':
        return 'AGAIN'
      case 'UNKNOWN':
        return { kind: 'FAULT', code: 'UITKOMST_ONBEKEND' }
    }
  }

  /** Whether another process extended a stream since it was folded: what is refused by old state may be allowed by now. */
  async #movedOn(streams: readonly CommandStream[], folds: readonly Folded[]): Promise<boolean> {
    const now = await Promise.all(streams.map(({ aggregaat, stroom }) => this.#streams.fold(aggregaat, stroom)))
    return now.some(({ version }, i) => version !== folds[i]?.version)
  }

  /** Before saying no: the command may have been accepted earlier; then that is the answer. A refusal is kept. */
  async #sayNo(
    command: Command,
    id: string,
    streams: readonly CommandStream[],
    folds: readonly Folded[],
    outcome: Outcome,
    deadline: number
  ): Promise<Outcome> {
    const stored = await before(deadline, this.#store.byCommandId(commandIdOf(command)))
    if (stored) return this.#storedBefore(command, id, stored, deadline)
    const regel = outcome.kind === 'REFUSED' ? outcome.refusal.geweigerd.code : NOT_ALLOWED
    if (outcome.kind === 'REFUSED' || outcome.kind === 'NOT_ALLOWED') {
      const { contract, opdrachtId, wie } = command
      const gezien = Object.fromEntries(streams.map(({ stroom }, i) => [stroom, folds[i]?.version ?? 0]))
      const refusal = { opdracht: contract.naam, opdrachtId, id, regel, actor: wie.id, gezien }
      await before(deadline, audit(this.#records, this.#clock(), refusal))
    }
    return outcome
  }

  /** The command was stored before: its result again, its undo too. */
  async #storedBefore(command: Command, id: string, stored: Commit, deadline: number): Promise<Outcome> {
    const { contract, fields } = command
    if (!sameCommand(stored, contract.naam, id, fields, contract.schema))
      return { kind: 'FAULT', code: 'OPDRACHT_ID_HERGEBRUIKT' }
    const streams = stromenVan(contract, fields, id)
    const version = versionAfter(stored.events, streams[0]?.stroom)
    let states: unknown
    try {
      states = await before(deadline, this.#statesBefore(contract, streams, stored))
    } catch (error) {
      // That it could not be read for the answer is no word that nothing is kept.
      if (error instanceof TechnicalError) return { kind: 'FAULT', code: 'UITKOMST_ONBEKEND' }
      throw error
    }
    const undo = undoOf(contract, { fields, id, states, events: stored.events, versie: version })
    return { kind: 'ACCEPTED', id, version, position: stored.position, created: contract.nieuw, undo }
  }

  /** What the rules saw when a stored commit was decided; null where its undo does not depend on it. */
  async #statesBefore(contract: Opdrachtcontract, streams: readonly CommandStream[], stored: Commit): Promise<unknown> {
    if (typeof contract.herstel !== 'function') return null
    const before = streams.map(({ aggregaat, stroom }) => this.#streams.foldBefore(aggregaat, stroom, stored))
    return statesOf(contract, streams, await Promise.all(before))
  }
}

const versionAfter = (events: readonly StoredEvent[], stroom: string | undefined): number =>
  events.findLast((event) => event.stream === stroom)?.version ?? 0
