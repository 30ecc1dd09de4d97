// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat } from '@naober/contracts'
import type { EventBus } from '../bus/event-bus.ts'
import { startLocalTail } from '../bus/local-tail.ts'
import { startStoreTail } from '../bus/store-tail.ts'
import type { Clock } from '../command/clock.ts'
import { createDoor } from '../command/door.ts'
import type { CommandDoor } from '../command/encoded.ts'
import { CommandHandler } from '../command/handler.ts'
import type { Readiness } from '../http/health.ts'
import type { Identity } from '../identity/identity.ts'
import { REAL_TIMERS, type Timers } from '../schedule/timer.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import type { Dienstdefinitie } from './definition.ts'
import { aloneWith, type Shared, type Stand, shareDuties } from './duties.ts'
import type { Retried } from './quarantine.ts'
import { PARKED, type ParkedReaction } from './reactions.ts'
import { readinessOf } from './readiness.ts'

/** What a service stands on, in this process. */
export interface ServiceParts {
  readonly definitie: Dienstdefinitie
  readonly events: EventStore
  readonly records: RecordStore
  readonly bus: EventBus
  readonly identity: Identity
  readonly clock?: Clock
  readonly timers?: Timers
  readonly instellingen?: Readonly<Record<string, number>>
  /** Other processes write the same log; absent: this one has it alone. */
  readonly shared?: Shared
  /** How often, in ms, the store is asked for what the bus lost. */
  readonly safetyMs?: number
  /** Told what somebody should look at: a fault of ours, a chain too deep, a commit that cannot be applied. */
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
}

/** A running service: its door, and its end. */
export interface Service {
  readonly naam: string
  readonly aggregaten: readonly ElkAggregaat[]
  readonly door: CommandDoor
  readonly handler: CommandHandler
  readonly events: EventStore
  readonly records: RecordStore
  /** Whether commands can be taken now. */
  readonly readiness: Readiness
  /** Resolves when projections, reactions, alarms and wiper have applied this position; false where they run elsewhere. */
  settled(position: number, timeoutMs: number): Promise<boolean>
  parked(): Promise<readonly { key: string; value: ParkedReaction }[]>
  /**
   * Runs a parked reaction after all; false when there is none under that key. Null where the process that runs
   * reactions has not answered in time: the question stays there for ten minutes.
   */
  release(key: string): Promise<boolean | null>
  /** Lets followers take in a commit that they set aside, as asked by `door`; null as of `release`. */
  retry(position: number, door: string): Promise<readonly Retried[] | null>
  /** What this process has in hand of what only one of its service does. */
  stand(): Stand
  stop(): Promise<void>
}

const SWEEP_EVERY_MS = 3_600_000
/**
 * How often readers ask where a tail that looks for all of them hands on what anybody appended, in the same process: what
 * it hands on cannot be lost on the way, only by a fault of ours.
 */
const TAILED_SAFETY_MS = 30_000

/** Starts a service: its door, its tail, and what follows its log. */
export const startService = async (parts: ServiceParts): Promise<Service> => {
  const { definitie, events, records, bus, alarm } = parts
  const clock = parts.clock ?? Date.now
  const aggregaten = definitie.gedragingen.map((gedrag) => gedrag.aggregaat)
  const shared = parts.shared !== undefined
  const handler = new CommandHandler({ events, records, gedragingen: definitie.gedragingen, clock, shared })
  const logId = () => events.identity().logId
  const door = createDoor({
    contracts: aggregaten.flatMap((soort) => soort.opdrachten),
    handler,
    identity: parts.identity,
    logId,
    onFault: (error, opdracht) => alarm('a command failed by a fault of ours', { opdracht, error })
  })

  const onFault = (error: unknown) =>
    alarm('the bus did not take commits; readers will find them in the feed', { error })
  const safety = parts.safetyMs === undefined ? {} : { safetyMs: parts.safetyMs }
  const tail = { dienst: definitie.naam, source: events, bus, onFault }
  const endTail = parts.shared
    ? await startStoreTail({
        ...tail,
        watch: parts.shared.watch,
        onDeaf: (error) => alarm('commits of other processes are not told; they are looked for', { error }),
        ...safety
      })
    : startLocalTail(definitie.naam, events, bus, onFault)

  const followerParts = {
    definitie,
    events,
    records,
    bus,
    handler,
    clock,
    timers: parts.timers ?? REAL_TIMERS,
    instellingen: { ...definitie.instellingen, ...parts.instellingen },
    ...(shared ? { safetyMs: parts.safetyMs ?? TAILED_SAFETY_MS } : safety),
    alarm
  }
  const duties = parts.shared ? await shareDuties(followerParts, parts.shared) : await aloneWith(followerParts)
  const sweeper = setInterval(() => {
    records.sweep(clock()).catch((error: unknown) => alarm('expired records could not be removed', { error }))
  }, SWEEP_EVERY_MS).unref()

  return {
    naam: definitie.naam,
    aggregaten,
    door,
    handler,
    events,
    records,
    readiness: readinessOf(events),
    settled: (position, timeoutMs) => duties.settled(position, timeoutMs),
    parked: () => records.list<ParkedReaction>(PARKED),
    release: async (key) => {
      const row = await records.get<ParkedReaction>(PARKED, key)
      if (!row) return false
      const done = await duties.release(row.value)
      return done && records.write([{ kind: 'DELETE', collection: PARKED, key }])
    },
    retry: (position, door) => duties.retry(position, door),
    stand: () => duties.stand(),
    stop: async () => {
      clearInterval(sweeper)
      await door.close()
      await duties.stop()
      await endTail()
    }
  }
}
