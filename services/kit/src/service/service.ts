// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat } from '@naober/contracts'
import type { EventBus } from '../bus/event-bus.ts'
import { startLocalTail } from '../bus/local-tail.ts'
import { createReader } from '../bus/reader.ts'
import { createStoreFeed } from '../bus/store-feed.ts'
import type { Clock } from '../command/clock.ts'
import { createDoor } from '../command/door.ts'
import type { CommandDoor } from '../command/encoded.ts'
import { CommandHandler } from '../command/handler.ts'
import type { Identity } from '../identity/identity.ts'
import { Alarms } from '../schedule/alarms.ts'
import { REAL_TIMERS, type Timers } from '../schedule/timer.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { applyWithCursor, type Consumer, startingPoint } from './consumer.ts'
import type { Dienstdefinitie } from './definition.ts'
import { projectionConsumer } from './projections.ts'
import { PARKED, type ParkedReaction, reactionConsumer } from './reactions.ts'
import { wiper } from './wiper.ts'

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
  /** Resolves when projections, reactions, alarms and wiper have applied this position. */
  settled(position: number, timeoutMs: number): Promise<boolean>
  parked(): Promise<readonly { key: string; value: ParkedReaction }[]>
  /** Runs a parked reaction after all; false when there is none under that key. */
  release(key: string): Promise<boolean>
  stop(): Promise<void>
}

const SWEEP_EVERY_MS = 3_600_000

/** Starts a service: door, local tail, projections, reactions, alarms. */
export const startService = async (parts: ServiceParts): Promise<Service> => {
  const { definitie, events, records, bus, alarm } = parts
  const clock = parts.clock ?? Date.now
  const aggregaten = definitie.gedragingen.map((gedrag) => gedrag.aggregaat)
  const handler = new CommandHandler({ events, records, gedragingen: definitie.gedragingen, clock })
  const logId = () => events.identity().logId
  const door = createDoor({
    contracts: aggregaten.flatMap((soort) => soort.opdrachten),
    handler,
    identity: parts.identity,
    logId,
    onFault: (error, opdracht) => alarm('a command failed by a fault of ours', { opdracht, error })
  })

  const endTail = startLocalTail(definitie.naam, events, bus, (error) =>
    alarm('the bus did not take commits; readers will find them in the feed', { error })
  )

  const feed = createStoreFeed(definitie.naam, events)
  const follow = async (consumer: Consumer) => {
    const start = await startingPoint(consumer, records, events)
    const { apply, flush, reset } = applyWithCursor(consumer, records, clock)
    const reader = createReader({
      dienst: definitie.naam,
      feed,
      bus,
      cursor: start,
      ...(parts.safetyMs !== undefined && { safetyMs: parts.safetyMs }),
      apply,
      onReset: reset,
      onAlarm: (what) => alarm('a commit could not be applied; it is tried again', { consumer: consumer.naam, ...what })
    })
    const stop = async () => {
      await reader.stop()
      await flush()
    }
    return { reader, stop }
  }

  const projections = await Promise.all(definitie.projecties.map((een) => follow(projectionConsumer(een, records))))
  const projectionsAt = async (position: number): Promise<void> => {
    const there = await Promise.all(projections.map(({ reader }) => reader.caughtUpTo(position, 5_000)))
    if (there.includes(false)) throw new Error(`a projection has not reached position ${position} in time`)
  }
  const reactionParts = { handler, events, records, logId, projectionsAt, alarm }
  const reactionConsumers = definitie.reacties.map((reactie) => reactionConsumer({ reactie, ...reactionParts }))
  const alarms = new Alarms({
    gedragingen: definitie.gedragingen,
    handler,
    records,
    clock,
    timers: parts.timers ?? REAL_TIMERS,
    instellingen: { ...definitie.instellingen, ...parts.instellingen },
    onFault: (error) => alarm('an alarm could not ring; it is tried again', { error })
  })
  await alarms.start()
  const followers = [
    ...projections,
    ...(await Promise.all([...reactionConsumers, alarms, wiper(events, handler.streams)].map(follow)))
  ]
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
    settled: async (position, timeoutMs) => {
      const there = await Promise.all(followers.map(({ reader }) => reader.caughtUpTo(position, timeoutMs)))
      return !there.includes(false)
    },
    parked: () => records.list<ParkedReaction>(PARKED),
    release: async (key) => {
      const row = await records.get<ParkedReaction>(PARKED, key)
      const consumer = reactionConsumers.find((een) => een.naam === `reactie:${row?.value.reactie}`)
      if (!row || !consumer) return false
      await consumer.release(row.value)
      return records.write([{ kind: 'DELETE', collection: PARKED, key }])
    },
    stop: async () => {
      clearInterval(sweeper)
      await door.close()
      await alarms.stop()
      await Promise.all(followers.map(({ stop }) => stop()))
      endTail()
    }
  }
}
