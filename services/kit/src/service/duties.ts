// SPDX-License-Identifier: EUPL-1.2
import type { EventBus } from '../bus/event-bus.ts'
import { createReader } from '../bus/reader.ts'
import { type RelayPlace, type RelayState, startRelay } from '../bus/relay.ts'
import { createStoreFeed } from '../bus/store-feed.ts'
import type { Cursor, Watch } from '../store/event-store.ts'
import type { RecordStore } from '../store/record-store.ts'
import { type Errand, type ErrandAnswer, leaveErrand, runErrands } from './errands.ts'
import { type FollowerParts, type Followers, startFollowers } from './followers.ts'
import { holdLease, type LeaseState, type LeaseTimes } from './lease.ts'
import type { Retried } from './quarantine.ts'
import type { ParkedReaction } from './reactions.ts'
import { wiper } from './wiper.ts'

/** What this process of a service has in hand, for an operator. */
export interface Stand {
  /** Whether it follows the log: projections, reactions, alarms. */
  readonly volgers: LeaseState
  /** Whether it hands on to the bus; null: nobody does, gateways follow the change feed. */
  readonly doorgever: LeaseState | null
  /** How far that has come; null where another process does it. */
  readonly doorgegeven: RelayState | null
}

/** What a process of a service does besides taking commands. */
export interface Duties {
  /** False also where another process follows the log. */
  settled(position: number, timeoutMs: number): Promise<boolean>
  /** As of Followers; null where another process follows the log and has not done it yet. */
  release(parked: ParkedReaction): Promise<boolean | null>
  /** As of Followers; null where another process follows the log and has not done it yet. */
  retry(position: number, door: string): Promise<readonly Retried[] | null>
  stand(): Stand
  stop(): Promise<void>
}

/** How several processes of one service live together. */
export interface Shared {
  /** Name of this process among them. */
  readonly eigenaar: string
  /** Wakes when anybody may have appended. */
  readonly watch: Watch
  /** Where the relay hands commits on; null: there is no bus, gateways follow the change feed. */
  readonly relayTo: Pick<EventBus, 'publish'> | null
  readonly times?: LeaseTimes
}

type Parts = Omit<FollowerParts, 'onOvertaken'>

/**
 * All duties in this process: nobody else has the log. Should a cursor have moved all the same (a write of the process
 * before, that came through late), everything goes on from where the cursors are.
 */
export const aloneWith = async (parts: Parts): Promise<Duties> => {
  const begin = (): Promise<Followers> => startFollowers({ ...parts, onOvertaken: startAgain })
  let again: Promise<void> | undefined
  const startAgain = (): void => {
    again ??= (async () => {
      parts.alarm('a cursor moved underneath; everything goes on from where the cursors are', {})
      await followers.stop()
      followers = await begin()
      again = undefined
    })()
  }
  let followers = await begin()
  const steady = async (): Promise<Followers> => {
    while (again !== undefined) await again
    return followers
  }
  return {
    settled: async (position, timeoutMs) => {
      for (;;) {
        const asked = await steady()
        const there = await asked.settled(position, timeoutMs)
        if (there || (asked === followers && again === undefined)) return there
      }
    },
    release: async (parked) => (await steady()).release(parked),
    retry: async (position, door) => (await steady()).retry(position, door),
    stand: () => ({ volgers: 'HOLDING', doorgever: null, doorgegeven: null }),
    stop: async () => (await steady()).stop()
  }
}

/** Names of the leases. */
const FOLLOWERS = 'volgers'
const RELAY = 'relay'

/** The relay's place; its revision keeps a relay that was frozen from moving it back. */
const relayPlace = (records: RecordStore): RelayPlace => {
  let revision = 0
  return {
    load: async () => {
      const kept = await records.get<Cursor>('cursors', RELAY)
      revision = kept?.revision ?? 0
      return kept?.value ?? null
    },
    save: async (cursor) => {
      const put = { kind: 'PUT', collection: 'cursors', key: RELAY, value: cursor, ifRevision: revision } as const
      const saved = await records.write([put])
      if (saved) revision += 1
      return saved
    }
  }
}

/** Does for another process what an operator asked of it. */
const runOn =
  (followers: Followers) =>
  async (errand: Errand): Promise<ErrandAnswer> => {
    if (errand.soort === 'OPNIEUW') return followers.retry(errand.positie, errand.door)
    const { geparkeerd } = errand
    return (await followers.release(geparkeerd)) ? [{ volger: `reactie:${geparkeerd.reactie}`, fout: null }] : []
  }

/** How often the holder looks whether another process was asked for something: whoever asked waits eight seconds. */
const ERRANDS_MS = 3_000

/**
 * Duties by lease: one process follows, one relays, whichever comes first. What every process does for itself is to
 * bring what it remembers up to date with what others added, and to forget what a text that was taken back left there.
 */
export const shareDuties = async (parts: Parts, shared: Shared): Promise<Duties> => {
  const { definitie, events, records, bus, alarm } = parts
  let followers: Followers | undefined
  let relay: { state(): RelayState } | undefined
  const lease = { records, eigenaar: shared.eigenaar, ...(shared.times && { times: shared.times }) }
  const onFault = (naam: string) => (error: unknown) => alarm('a lease could not be asked for', { naam, error })

  const following = holdLease({
    ...lease,
    naam: FOLLOWERS,
    onFault: onFault(FOLLOWERS),
    start: async (giveUp) => {
      const started = await startFollowers({ ...parts, onOvertaken: giveUp })
      followers = started
      const errands = runErrands({
        records,
        run: runOn(started),
        lookMs: shared.times?.lookMs ?? ERRANDS_MS,
        onFault: (error) => alarm('what an operator asked for failed; it is tried again', { error })
      })
      const stop = async () => {
        followers = undefined
        await errands.stop()
        await started.stop()
      }
      return { stop }
    }
  })
  const { relayTo } = shared
  const relaying =
    relayTo &&
    holdLease({
      ...lease,
      naam: RELAY,
      onFault: onFault(RELAY),
      start: async (giveUp) => {
        const place = relayPlace(records)
        const { watch } = shared
        const started = await startRelay({
          dienst: definitie.naam,
          events,
          bus: relayTo,
          place,
          watch,
          onOvertaken: giveUp,
          onAlarm: alarm
        })
        relay = started
        const stop = async () => {
          relay = undefined
          await started.stop()
        }
        return { stop }
      }
    })
  const elsewhere = (errand: Errand) => leaveErrand(errand, { records, clock: parts.clock })
  const ownWiper = wiper(events, parts.handler.streams)
  const remembering = createReader({
    dienst: definitie.naam,
    feed: createStoreFeed(definitie.naam, events),
    bus,
    cursor: await events.head(),
    ...(parts.safetyMs !== undefined && { safetyMs: parts.safetyMs }),
    apply: async (commits) => {
      for (const commit of commits) parts.handler.streams.hear(commit)
      await ownWiper.apply(commits)
    },
    onReset: () => {},
    onAlarm: (what) => alarm('a commit could not be applied; it is tried again', { consumer: ownWiper.naam, ...what })
  })

  return {
    settled: async (position, timeoutMs) => (await followers?.settled(position, timeoutMs)) ?? false,
    release: async (geparkeerd) => {
      if (followers !== undefined) return followers.release(geparkeerd)
      const done = await elsewhere({ soort: 'LAAT_LOS', geparkeerd })
      return done && done.length > 0
    },
    retry: async (positie, door) =>
      followers === undefined ? elsewhere({ soort: 'OPNIEUW', positie, door }) : followers.retry(positie, door),
    stand: () => ({
      volgers: following.state(),
      doorgever: relaying?.state() ?? null,
      doorgegeven: relay?.state() ?? null
    }),
    stop: async () => {
      await Promise.all([following.stop(), relaying?.stop(), remembering.stop()])
    }
  }
}
