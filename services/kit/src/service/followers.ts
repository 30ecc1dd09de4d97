// SPDX-License-Identifier: EUPL-1.2
import { eventTypesOf } from '@naober/contracts/event-types'
import type { DeliverySource } from '../bus/event-bus.ts'
import { createReader } from '../bus/reader.ts'
import type { ReaderAlarm } from '../bus/reader-options.ts'
import { createStoreFeed } from '../bus/store-feed.ts'
import type { Clock } from '../command/clock.ts'
import type { CommandHandler } from '../command/handler.ts'
import { ALARMS, Alarms } from '../schedule/alarms.ts'
import type { Timers } from '../schedule/timer.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { applyWithCursor, type Consumer, placeAnew, startingPoint } from './consumer.ts'
import type { Dienstdefinitie } from './definition.ts'
import type { Held } from './lease.ts'
import { projectionCollection } from './projection-rows.ts'
import { projectionConsumer } from './projections.ts'
import { type Retried, wardOf } from './quarantine.ts'
import { type ParkedReaction, reactionConsumer, reactionName } from './reactions.ts'
import { WIPER, wiper } from './wiper.ts'

export interface FollowerParts {
  readonly definitie: Dienstdefinitie
  readonly events: EventStore
  readonly records: RecordStore
  readonly bus: DeliverySource
  readonly handler: CommandHandler
  readonly clock: Clock
  readonly timers: Timers
  readonly instellingen: Readonly<Record<string, number>>
  readonly safetyMs?: number
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
  /** Another process follows this log by now. */
  readonly onOvertaken: () => void
}

/** All that follows the log of its own service and writes: in one process at a time. */
export interface Followers extends Held {
  /** Resolves when all have applied this position; false after `timeoutMs`. */
  settled(position: number, timeoutMs: number): Promise<boolean>
  /** Runs a parked reaction after all; false when the service has no such reaction. */
  release(parked: ParkedReaction): Promise<boolean>
  /** Lets followers take in the commit that they set aside; `door`: who asks. Empty when none did. */
  retry(position: number, door: string): Promise<readonly Retried[]>
}

const WORDS: Readonly<Record<ReaderAlarm['kind'], string>> = {
  APPLY_FAILED: 'a commit could not be applied; it is tried again',
  QUARANTINED: 'a commit breaks its schema; it waits in quarantine and the others go on',
  FEED_AWAY: 'the log cannot be read; it is tried again',
  RESET: 'the log is another one; everything begins anew',
  RESET_FAILED: 'what was of another log could not be forgotten; it is tried again'
}

/** The names of all that follows the log of a service: under each of them a place is kept, in the collection CURSORS. */
export const followerNames = ({ projecties, reacties }: Dienstdefinitie): readonly string[] => [
  ...projecties.map(({ naam }) => projectionCollection(naam)),
  ...reacties.map(({ naam }) => reactionName(naam)),
  ALARMS,
  WIPER
]

/**
 * Starts projections, reactions, alarms and the wiper where they stopped. Rejects when one cannot start; the others are
 * stopped then.
 */
export const startFollowers = async (parts: FollowerParts): Promise<Followers> => {
  const started: Held[] = []
  try {
    return await startAll(parts, started)
  } catch (error) {
    await Promise.allSettled(started.map(({ stop }) => stop()))
    throw error
  }
}

/** Ends all of these, whatever becomes of one; answers what went wrong. One that runs on would hold up who comes next. */
const endAll = async (held: readonly Held[]): Promise<readonly unknown[]> => {
  const settled = await Promise.allSettled(held.map((one) => one.stop()))
  return settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
}

/** `started`: what has to be stopped when this rejects. */
const startAll = async (parts: FollowerParts, started: Held[]): Promise<Followers> => {
  const { definitie, events, records, bus, handler, clock, alarm } = parts
  const feed = createStoreFeed(definitie.naam, events)
  const logId = () => events.identity().logId
  const types = eventTypesOf(definitie.gedragingen.map(({ aggregaat }) => aggregaat))
  const follow = async (consumer: Consumer) => {
    const start = await startingPoint(consumer, records, events)
    const { apply, flush, reset, moveTo, amend } = applyWithCursor(consumer, records, clock, start, parts.onOvertaken)
    const ward = wardOf(consumer, { types, events, records, amend, clock, logId })
    const reader = createReader({
      dienst: definitie.naam,
      feed,
      bus,
      cursor: start?.cursor ?? null,
      ...(parts.safetyMs !== undefined && { safetyMs: parts.safetyMs }),
      apply: ward.guard(apply),
      quarantine: ward.setAside,
      onReset: reset,
      restart: async (log, before) => {
        const place = await placeAnew(consumer, events, log, before)
        await moveTo(place)
        return place
      },
      onAlarm: (what) => alarm(WORDS[what.kind], { consumer: consumer.naam, ...what })
    })
    const stop = async () => {
      await reader.stop()
      await flush()
    }
    started.push({ stop })
    return { reader, ward, stop }
  }

  /** All have started or failed when it settles, so that none starts after that. */
  const followAll = async (consumers: readonly Consumer[]) => {
    const settled = await Promise.allSettled(consumers.map(follow))
    return settled.map((one) => {
      if (one.status === 'rejected') throw one.reason
      return one.value
    })
  }

  const projections = await followAll(definitie.projecties.map((een) => projectionConsumer(een, records)))
  const projectionsAt = async (position: number): Promise<void> => {
    const there = await Promise.all(projections.map(({ reader }) => reader.caughtUpTo(position, 5_000)))
    if (there.includes(false)) throw new Error(`a projection has not reached position ${position} in time`)
  }
  const reactions = definitie.reacties.map((reactie) =>
    reactionConsumer({ reactie, handler, events, records, logId, projectionsAt, alarm })
  )
  const alarms = new Alarms({
    gedragingen: definitie.gedragingen,
    handler,
    records,
    clock,
    timers: parts.timers,
    instellingen: parts.instellingen,
    onFault: (error) => alarm('an alarm could not ring; it is tried again', { error })
  })
  started.push({ stop: () => alarms.stop() })
  await alarms.start()
  const others = await followAll([...reactions, alarms, wiper(events, handler.streams)])
  const all = [...projections, ...others]

  return {
    settled: async (position, timeoutMs) => {
      const there = await Promise.all(all.map(({ reader }) => reader.caughtUpTo(position, timeoutMs)))
      return !there.includes(false)
    },
    release: async (parked) => {
      const consumer = reactions.find((een) => een.naam === `reactie:${parked.reactie}`)
      await consumer?.release(parked)
      return consumer !== undefined
    },
    retry: async (position, door) => {
      const [commit] = await events.readEvents(position - 1, 1)
      if (commit === undefined) return []
      const outcomes = await Promise.all(all.map(({ ward }) => ward.retry(commit, door)))
      return outcomes.filter((outcome) => outcome !== undefined)
    },
    stop: async () => {
      // A reaction at work may still wait for a projection.
      const failures = [...(await endAll([alarms])), ...(await endAll(others)), ...(await endAll(projections))]
      if (failures.length > 0) throw new AggregateError(failures, 'not all who followed could keep their place')
    }
  }
}
