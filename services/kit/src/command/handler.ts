// SPDX-License-Identifier: EUPL-1.2
import {
  type Actor,
  type ElkAggregaat,
  type Gebeurtenis,
  isGeweigerd,
  type Opdrachtcontract,
  stromenVan,
  type Wie
} from '@naober/contracts'
import { TechnicalError } from '../errors/problem.ts'
import type { Cause, NewCommit, StoredEvent } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { audit } from './audit.ts'
import { normaliseer } from './besluit.ts'
import { checkEvent } from './check-event.ts'
import { type Clock, dayInAmsterdam, isoOf } from './clock.ts'
import type { Besluitcontext, Besluitnemer, Gedrag } from './decider.ts'
import type { Folded } from './fold-cache.ts'
import type { Outcome } from './outcome.ts'
import { fingerprint, sameCommand } from './seal.ts'
import { QueueFull, StreamQueues } from './stream-queues.ts'
import { EMPTY, Streams } from './streams.ts'
import { undoOf } from './undo.ts'

/** A command that passed the door: contract known, fields valid, actor known. */
export interface Command {
  readonly contract: Opdrachtcontract
  /** Id of the thing; null when the command makes it. */
  readonly id: string | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly wie: Wie
  readonly opdrachtId: string
  readonly expectedVersion: number | null
  readonly trace: string | null
  readonly cause?: Cause
  readonly depth?: number
}

interface Stream {
  readonly naam: string
  readonly aggregaat: ElkAggregaat
  readonly stroom: string
}

/** Time in which a command is decided again after losing a race with another process. */
const DEADLINE_MS = 2_000

/** Takes decisions: fold, permission, decide, append. The steps of house section 2, in one place. */
export class CommandHandler {
  readonly #store: EventStore
  readonly #records: RecordStore
  readonly #streams: Streams
  readonly #queues = new StreamQueues()
  readonly #clock: Clock
  readonly #nemers: ReadonlyMap<Opdrachtcontract, Besluitnemer>

  constructor(parts: { events: EventStore; records: RecordStore; gedragingen: readonly Gedrag[]; clock: Clock }) {
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
    try {
      return await this.#queues.run(
        streams.map((een) => een.stroom),
        () => this.#decideUntilStored(command, id, streams)
      )
    } catch (error) {
      if (error instanceof QueueFull) return { kind: 'FAULT', code: 'DRUK' }
      if (error instanceof TechnicalError) return { kind: 'FAULT', code: error.code, detail: error.message }
      throw error
    }
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
    const stream: Stream = { naam: 'zelf', aggregaat, stroom }
    await this.#queues.run([stroom], async () => {
      for (;;) {
        const folded = await this.#streams.fold(aggregaat, stroom)
        const commit = this.#commitOf(
          command,
          { hash: 'recorded', seal: null },
          [stream],
          [folded],
          { zelf: events },
          []
        )
        const outcome = await this.#store.append(commit)
        if (outcome.kind === 'UNKNOWN') throw new TechnicalError('UITKOMST_ONBEKEND')
        if (outcome.kind !== 'CONFLICT') return this.#streams.forget(stroom)
        this.#streams.forget(stroom)
      }
    })
  }

  /** Whether this command id was stored before. */
  async isKnown(opdrachtId: string, wie: Wie): Promise<boolean> {
    return (await this.#store.byCommandId(`${opdrachtId}/${wie.id}`)) !== undefined
  }

  async #decideUntilStored(command: Command, id: string, streams: readonly Stream[]): Promise<Outcome> {
    const deadline = performance.now() + DEADLINE_MS
    let unread = isOwnId(command) ? streams[0]?.stroom : undefined
    for (;;) {
      const outcome = await this.#decideOnce(command, id, streams, unread)
      if (outcome !== 'AGAIN') return outcome
      unread = undefined
      for (const { stroom } of streams) this.#streams.forget(stroom)
      if (performance.now() > deadline) return { kind: 'FAULT', code: 'DRUK' }
    }
  }

  /** `unread`: a stream that is taken to be empty without a look; if it is not, its key conflicts and it is read then. */
  async #decideOnce(
    command: Command,
    id: string,
    streams: readonly Stream[],
    unread: string | undefined
  ): Promise<Outcome | 'AGAIN'> {
    const { contract, fields, wie } = command
    const folds: Folded[] = []
    for (const { aggregaat, stroom } of streams) {
      const known = this.#streams.cached(stroom) ?? (stroom === unread ? EMPTY : undefined)
      folds.push(known ?? (await this.#streams.fold(aggregaat, stroom)))
    }
    const no = (outcome: Outcome) => this.#sayNo(command, id, streams, folds, outcome)

    const missing = this.#missing(contract, streams, folds)
    if (missing) return no(missing)
    const states = statesOf(contract, streams, folds)
    if (!contract.mag(wie, fields, states)) return no({ kind: 'NOT_ALLOWED' })
    const version = folds[0]?.version ?? 0
    if (command.expectedVersion !== null && command.expectedVersion !== version) {
      return no(versionDiffers(command, version, folds[0]?.state))
    }
    const nemer = this.#nemers.get(contract)
    if (!nemer) throw new Error(`${contract.naam} has no decider`)
    const context = await this.#contextOf(nemer, command, id, streams)
    const decided: unknown = nemer.besluit(fields, states, context)
    if (isGeweigerd(decided)) return no({ kind: 'REFUSED', refusal: decided })
    const { events, uniek } = normaliseer(decided)
    const print = fingerprint(contract.naam, id, fields, contract.schema)
    const commit = this.#commitOf(command, print, streams, folds, events, uniek)
    return this.#append(command, id, streams, commit, states)
  }

  async #append(
    command: Command,
    id: string,
    streams: readonly Stream[],
    commit: NewCommit,
    states: unknown
  ): Promise<Outcome | 'AGAIN'> {
    const outcome = await this.#store.append(commit)
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
          undo: undoOf(command.contract, command.fields, id, states, version)
        }
      }
      case 'KNOWN':
        return this.#storedBefore(command, id, outcome.commit)
      case 'CONFLICT':
        return 'AGAIN'
      case 'UNKNOWN':
        return { kind: 'FAULT', code: 'UITKOMST_ONBEKEND' }
    }
  }

  /** Before saying no: the command may have been accepted earlier; then that is the answer. A refusal is kept. */
  async #sayNo(
    command: Command,
    id: string,
    streams: readonly Stream[],
    folds: readonly Folded[],
    outcome: Outcome
  ): Promise<Outcome> {
    const stored = await this.#store.byCommandId(commandIdOf(command))
    if (stored) return this.#storedBefore(command, id, stored)
    const regel = outcome.kind === 'REFUSED' ? outcome.refusal.geweigerd.code : 'NIET_TOEGESTAAN'
    if (outcome.kind === 'REFUSED' || outcome.kind === 'NOT_ALLOWED') {
      const { contract, opdrachtId, wie } = command
      const gezien = Object.fromEntries(streams.map(({ stroom }, i) => [stroom, folds[i]?.version ?? 0]))
      const refusal = { opdracht: contract.naam, opdrachtId, id, regel, actor: wie.id, gezien }
      await audit(this.#records, this.#clock(), refusal)
    }
    return outcome
  }

  #storedBefore(command: Command, id: string, stored: NewCommit & { position: number }): Outcome {
    const { contract, fields } = command
    if (!sameCommand(stored, contract.naam, id, fields, contract.schema))
      return { kind: 'FAULT', code: 'OPDRACHT_ID_HERGEBRUIKT' }
    const [own] = stromenVan(contract, fields, id)
    const undo = { impossible: 'deze opdracht was al eerder uitgevoerd' }
    const version = versionAfter(stored.events, own?.stroom)
    return { kind: 'ACCEPTED', id, version, position: stored.position, created: contract.nieuw, undo }
  }

  #missing(contract: Opdrachtcontract, streams: readonly Stream[], folds: readonly Folded[]): Outcome | null {
    if (contract.nieuw && contract.idUit === null && folds[0]?.state !== null)
      return { kind: 'FAULT', code: 'BESTAAT_AL' }
    const absent = streams.find((een, i) => folds[i]?.state === null && !(een.naam === 'zelf' && contract.nieuw))
    if (!absent) return null
    const id = absent.stroom.slice(absent.stroom.indexOf('-') + 1)
    return {
      kind: 'FAULT',
      code: 'ONBEKEND',
      detail: `${absent.aggregaat.naam} ${id} bestaat niet.`,
      members: { onbekend: absent.naam }
    }
  }

  async #contextOf(
    nemer: Besluitnemer,
    command: Command,
    id: string,
    streams: readonly Stream[]
  ): Promise<Besluitcontext> {
    const now = this.#clock()
    const rows = new Map<string, { waarde: unknown; positie: number }>()
    for (const { naam, sleutel } of nemer.raadpleegt?.(command.fields, id) ?? []) {
      const row = await this.#records.get<{ waarde: unknown; positie: number }>(`projectie:${naam}`, sleutel)
      rows.set(`${naam}/${sleutel}`, row?.value ?? { waarde: null, positie: 0 })
    }
    const projectie = (naam: string, sleutel: string) => {
      const row = rows.get(`${naam}/${sleutel}`)
      if (!row) throw new Error(`${command.contract.naam} looks at ${naam}/${sleutel} without declaring it`)
      return row
    }
    const gelezen =
      nemer.leest === null ? null : await this.#read(streams[0]?.stroom ?? '', nemer.leest(command.fields))
    return {
      nu: isoOf(now),
      vandaag: dayInAmsterdam(now),
      wie: command.wie,
      opdrachtId: command.opdrachtId,
      id,
      projectie,
      gelezen
    }
  }

  async #read(stroom: string, version: number): Promise<StoredEvent | null> {
    if (version < 1) return null
    const [row] = await this.#store.readStream(stroom, version - 1)
    return row?.event ?? null
  }

  #commitOf(
    command: Omit<Command, 'contract' | 'fields' | 'expectedVersion' | 'id'>,
    print: Pick<NewCommit, 'hash' | 'seal'>,
    streams: readonly Stream[],
    folds: readonly Folded[],
    events: Readonly<Record<string, readonly Gebeurtenis[]>>,
    uniek: readonly string[]
  ): NewCommit {
    const stored: StoredEvent[] = []
    const keys: string[] = []
    const versions = new Map<string, number>()
    for (const [i, { naam, aggregaat, stroom }] of streams.entries()) {
      for (const event of events[naam] ?? []) {
        checkEvent(aggregaat, event)
        // Two names may be the same stream: then the second goes on where the first ended.
        const known = versions.get(stroom)
        const version = (known ?? folds[i]?.version ?? 0) + 1
        if (known === undefined) keys.push(`${stroom}@${version}`)
        versions.set(stroom, version)
        stored.push({ stream: stroom, version, type: event.type, v: event.v, data: event.data })
      }
    }
    if (stored.length === 0) throw new Error('a decision without events: it must say what happened, or refuse')
    for (const naam of uniek) keys.push(`uniek:${naam}`)
    return {
      commandId: commandIdOf(command),
      hash: print.hash,
      seal: print.seal,
      keys,
      at: this.#clock(),
      actor: actorOf(command.wie),
      cause: command.cause ?? null,
      depth: command.depth ?? 0,
      trace: command.trace,
      events: stored
    }
  }
}

/** Whether the thing is made under the command's own id, so that nearly always nothing is there yet. */
const isOwnId = ({ contract, id, expectedVersion }: Command): boolean =>
  contract.nieuw && contract.idUit === null && id === null && expectedVersion === null

const commandIdOf = (command: Pick<Command, 'opdrachtId' | 'wie'>): string => `${command.opdrachtId}/${command.wie.id}`

const actors = new WeakMap<Wie, Actor>()

/** Who acted, as it is stored: one object per token, so that stores need not write it anew for every commit. */
const actorOf = (wie: Wie): Actor => {
  const known = actors.get(wie)
  if (known) return known
  const { id, namens, rollen } = wie
  const actor = { id, ...(namens !== undefined && { namens }), rollen }
  actors.set(wie, actor)
  return actor
}

const statesOf = (contract: Opdrachtcontract, streams: readonly Stream[], folds: readonly Folded[]): unknown => {
  const names = Object.keys(contract.ook)
  if (names.length === 0) return folds[0]?.state ?? null
  const states: Record<string, unknown> = Object.fromEntries(names.map((naam) => [naam, null]))
  for (const [i, { naam }] of streams.entries()) states[naam] = folds[i]?.state ?? null
  return states
}

const versionAfter = (events: readonly StoredEvent[], stroom: string | undefined): number =>
  events.findLast((event) => event.stream === stroom)?.version ?? 0

const versionDiffers = (command: Command, version: number, state: unknown): Outcome => {
  const shown = typeof state === 'object' && state !== null ? command.contract.aggregaat.toon(state, command.wie) : {}
  const named = Object.keys(command.fields).filter((naam) => naam in shown)
  const waarden = Object.fromEntries(named.map((naam) => [naam, Reflect.get(shown, naam) as unknown]))
  return { kind: 'FAULT', code: 'VERSIE_VERSCHILT', members: { versie: version, waarden } }
}
