// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { type ElkAggregaat, idVan } from '@naober/contracts'
import type { Clock } from '../command/clock.ts'
import type { Gedrag, Wekkersoort } from '../command/decider.ts'
import { SYSTEEM } from '../command/door.ts'
import type { CommandHandler } from '../command/handler.ts'
import { derivedId } from '../command/ids.ts'
import type { Consumer } from '../service/consumer.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { NewRecord, RecordStore, RecordWrite } from '../store/record-store.ts'
import { SetTimer, type Timers } from './timer.ts'

interface Parts {
  readonly gedragingen: readonly Gedrag[]
  readonly handler: CommandHandler
  readonly records: RecordStore
  readonly clock: Clock
  readonly timers: Timers
  readonly instellingen: Readonly<Record<string, number>>
  readonly onFault: (error: unknown) => void
}

interface Scheduled {
  readonly stream: string
  readonly naam: string
  readonly op: string
}

/** A row of the schedule that is new, and the key of the one that it comes in the place of. */
interface Change {
  /** `<stream>/<naam>`. */
  readonly name: string
  readonly op: string
  readonly row: NewRecord
  readonly instead: string | null
}

interface Kind {
  readonly aggregaat: ElkAggregaat
  readonly wekkers: readonly Wekkersoort<never>[]
}

/** Where the schedule is kept, and under which the alarms keep their place in the log. */
export const ALARMS = 'wekkers'
const SETTINGS = 'instellingen'

/** How long a schedule may wait to go to disk with decisions; until then its commits do not count as applied. */
const PATIENCE_MS = 20

/** Later than any version: the stream is read on to its end. */
const LATEST = Number.POSITIVE_INFINITY
const RETRY_MS = 1_000
/** Streams that are read at once: their answers come in one batch or a few, and what a reader holds is bounded. */
const AT_ONCE = 32

const keyOf = ({ op, stream, naam }: Scheduled): string => `${op}/${stream}/${naam}`
const momentOf = (key: string): number => Date.parse(key.slice(0, key.indexOf('/')))

/**
 * Alarms of streams. The kept moment is a lower bound: when it comes, the state is asked again, so a confirmation
 * that moves an alarm back costs no write. The command's id follows from stream, name and moment: firing twice
 * changes nothing, and the schedule can be made anew from the log.
 */
export class Alarms implements Consumer {
  readonly naam = ALARMS
  readonly vanaf = 'BEGIN'
  readonly #parts: Parts
  readonly #kinds: ReadonlyMap<string, Kind>
  readonly #scheduled = new Map<string, string>()
  readonly #timer: SetTimer

  constructor(parts: Parts) {
    this.#parts = parts
    this.#kinds = new Map(
      parts.gedragingen
        .filter(({ wekkers }) => wekkers.length > 0)
        .map(({ aggregaat, wekkers }) => [prefixOf(aggregaat), { aggregaat, wekkers }])
    )
    this.#timer = new SetTimer(parts.timers, parts.clock, () => this.#ring(), parts.onFault)
  }

  /** Reads the kept schedule; what is due already rings at once. */
  async start(): Promise<void> {
    let after = ''
    for (;;) {
      const rows = await this.#parts.records.list<Scheduled>(ALARMS, { after, limit: 1_000 })
      for (const { value } of rows) this.#scheduled.set(`${value.stream}/${value.naam}`, value.op)
      const last = rows.at(-1)
      if (!last) break
      after = last.key
    }
    await this.#obeySettings()
    await this.#setTimer()
  }

  /** A setting that was changed since may ask for earlier moments than those that were kept. */
  async #obeySettings(): Promise<void> {
    const settings = JSON.stringify(this.#parts.instellingen)
    const kept = await this.#parts.records.get<string>(SETTINGS, this.naam)
    if (kept?.value === settings) return
    const streams = new Set([...this.#scheduled.keys()].map(streamOf))
    await this.#keep(await this.#scheduleAll([...streams].map((stream) => [stream, LATEST])))
    await this.#parts.records.write([{ kind: 'PUT', collection: SETTINGS, key: this.naam, value: settings }])
  }

  async stop(): Promise<void> {
    await this.#timer.stop()
  }

  async apply(commits: readonly CommitEvents[]): Promise<readonly RecordWrite[]> {
    // We hear of a commit before who decided it has folded it; a turn later its state is at hand.
    await turnOfTheLoop()
    const touched = new Map<string, number>()
    for (const { events } of commits) {
      for (const { stream, version } of events) if (this.#kindOf(stream)) touched.set(stream, version)
    }
    const changes = await this.#scheduleAll([...touched])
    await this.#keep(changes)
    // What was kept before has the timer set already.
    for (const { row } of changes) this.#timer.noLaterThan(momentOf(row.key))
    return []
  }

  async reset(): Promise<void> {
    const all = [...this.#scheduled].map(([name, op]) => `${op}/${name}`)
    this.#scheduled.clear()
    for (let i = 0; i < all.length; i += 500) {
      await this.#parts.records.write(all.slice(i, i + 500).map((key) => ({ kind: 'DELETE', collection: ALARMS, key })))
    }
  }

  #kindOf(stream: string) {
    return this.#kinds.get(stream.slice(0, stream.indexOf('-')))
  }

  /**
   * What makes the schedule of streams no later than their state asks, as of these versions at least. Whoever is far
   * behind has to read nearly all of them, so some at once.
   */
  async #scheduleAll(streams: readonly (readonly [stream: string, version: number])[]): Promise<readonly Change[]> {
    const changes: Change[] = []
    const unread: [Kind, string][] = []
    for (const [stream, version] of streams) {
      const kind = this.#kindOf(stream)
      const known = kind && this.#parts.handler.streams.seen(stream)
      if (known && known.version >= version) this.#schedule(kind, stream, known.state, changes)
      else if (kind) unread.push([kind, stream])
    }
    for (let i = 0; i < unread.length; i += AT_ONCE) {
      const some = unread.slice(i, i + AT_ONCE).map(async ([kind, stream]) => {
        const state = await this.#stateOf(kind.aggregaat, stream)
        this.#schedule(kind, stream, state, changes)
      })
      await Promise.all(some)
    }
    return changes
  }

  #schedule({ wekkers }: Kind, stream: string, state: unknown, changes: Change[]): void {
    if (state === null) return
    for (const wekker of wekkers) {
      const op = wekker.op(state as never, this.#parts.instellingen)
      if (op === null) continue
      const name = `${stream}/${wekker.naam}`
      const before = this.#scheduled.get(name)
      if (before !== undefined && before <= op) continue
      const next = { stream, naam: wekker.naam, op }
      const instead = before === undefined ? null : keyOf({ ...next, op: before })
      changes.push({ name, op, row: { key: keyOf(next), value: next }, instead })
    }
  }

  /** The new first: an old moment that stays behind asks once in vain, a new one that is missing never rings. */
  async #keep(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return
    const { records } = this.#parts
    const rows = changes.map(({ row }) => row)
    await records.add(ALARMS, rows, PATIENCE_MS)
    // Not before: what could not be written is tried again, and must not seem to be there then.
    for (const { name, op } of changes) this.#scheduled.set(name, op)
    const old = changes.flatMap(({ instead }) => (instead === null ? [] : [instead]))
    if (old.length > 0) await records.write(old.map((key) => ({ kind: 'DELETE', collection: ALARMS, key })))
  }

  async #stateOf(aggregaat: ElkAggregaat, stream: string): Promise<never | null> {
    const { state } = await this.#parts.handler.streams.fold(aggregaat, stream)
    return state as never
  }

  /** Rings everything that is due. One that fails is told and tried again later; it does not hold up the others. */
  async #ring(): Promise<void> {
    const until = new Date(this.#parts.clock() + 1).toISOString()
    let failed = false
    for (let after = ''; ; ) {
      const due = await this.#parts.records.list<Scheduled>(ALARMS, { after, until, limit: 100 })
      for (const { value } of due) {
        await this.#ringOne(value).catch((error: unknown) => {
          failed = true
          this.#parts.onFault(error)
        })
      }
      const last = due.at(-1)
      if (!last) break
      after = last.key
    }
    if (failed) this.#timer.noLaterThan(this.#parts.clock() + RETRY_MS)
    else await this.#setTimer()
  }

  async #ringOne(due: Scheduled): Promise<void> {
    const kind = this.#kindOf(due.stream)
    const wekker = kind?.wekkers.find((een) => een.naam === due.naam)
    const state = kind ? await this.#stateOf(kind.aggregaat, due.stream) : null
    const dueNow = wekker && state !== null ? wekker.op(state, this.#parts.instellingen) : null
    let rung: string | null = null
    if (wekker && state !== null && dueNow !== null && Date.parse(dueNow) <= this.#parts.clock()) {
      await this.#act(wekker, due.stream, state, dueNow)
      rung = dueNow
    }
    // Asked again: the command may have set the next one, and that may be over by now. What rang and is due still was
    // refused, and waits for a new event.
    const op = await this.#dueOf(kind, wekker, due.stream)
    const later = op !== null && op !== rung ? { ...due, op } : null
    const writes: RecordWrite[] = [{ kind: 'DELETE', collection: ALARMS, key: keyOf(due) }]
    if (later) writes.push({ kind: 'PUT', collection: ALARMS, key: keyOf(later), value: later })
    const name = `${due.stream}/${due.naam}`
    if (this.#scheduled.get(name) === due.op) {
      if (later) this.#scheduled.set(name, later.op)
      else this.#scheduled.delete(name)
    }
    await this.#parts.records.write(writes)
  }

  async #dueOf(kind: Kind | undefined, wekker: Wekkersoort<never> | undefined, stream: string): Promise<string | null> {
    if (!kind || !wekker) return null
    const state = await this.#stateOf(kind.aggregaat, stream)
    return state === null ? null : wekker.op(state, this.#parts.instellingen)
  }

  async #act(wekker: Wekkersoort<never>, stream: string, state: never, op: string): Promise<void> {
    const { contract, velden } = wekker.opdracht(idVan(stream), state)
    const outcome = await this.#parts.handler.handle({
      contract,
      id: idVan(stream),
      fields: velden as Record<string, unknown>,
      wie: SYSTEEM,
      opdrachtId: derivedId(`wekker/${stream}/${wekker.naam}/${op}`, Date.parse(op)),
      expectedVersion: null,
      trace: null
    })
    // A refusal is an answer (it stands in the audit); a fault is tried again when the timer comes back.
    if (outcome.kind === 'FAULT') throw new Error(`alarm ${wekker.naam} of ${stream}: ${outcome.code}`)
  }

  async #setTimer(): Promise<void> {
    const [first] = await this.#parts.records.list<Scheduled>(ALARMS, { limit: 1 })
    if (first) this.#timer.noLaterThan(Date.parse(first.value.op))
  }
}

/** Of `<stream>/<naam>`. */
const streamOf = (name: string): string => name.slice(0, name.lastIndexOf('/'))

const prefixOf = (aggregaat: ElkAggregaat): string =>
  `${aggregaat.naam.charAt(0).toLowerCase()}${aggregaat.naam.slice(1)}`
