// SPDX-License-Identifier: EUPL-1.2
import type { ApplyCommits } from '../bus/reader-options.ts'
import { SchemaViolation } from '../bus/schema-violation.ts'
import type { Clock } from '../command/clock.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RecordStore, RecordWrite, StoredRecord } from '../store/record-store.ts'
import type { Amend, Consumer } from './consumer.ts'
import { type KnownTypes, violationIn } from './known-schema.ts'

/** What became of a commit that was set aside. */
export interface Settlement {
  readonly hoe: 'OPNIEUW_VERWERKT' | 'LATEN_VALLEN'
  /** Why it was dropped. */
  readonly reden: string | null
  /** Id of who decided it. */
  readonly door: string
  readonly op: string
}

/** A commit that one follower could not take in because an event breaks its schema. It counts as applied. */
export interface Quarantined {
  readonly volger: string
  readonly log: string
  readonly positie: number
  readonly opdracht: string
  readonly soorten: readonly string[]
  readonly overtreding: string
  readonly sinds: string
  readonly afgedaan: Settlement | null
}

/** How another try went; `fout` is null when it went well. */
export interface Retried {
  readonly volger: string
  readonly fout: string | null
}

type Row = StoredRecord<Quarantined>

/** Where it is kept what was set aside. */
export const QUARANTINE = 'quarantaine'
const PAGE = 1_000
const DAY_MS = 86_400_000
/** How long it can be explained what became of a commit. */
const SETTLED_DAYS = 90

/** Everything that was set aside, also what was settled in the last 90 days; per follower in position order. */
export const quarantined = async (records: RecordStore): Promise<readonly Quarantined[]> =>
  (await records.list<Quarantined>(QUARANTINE)).map(({ value }) => value)

const waitingAt = async (records: RecordStore, position: number): Promise<readonly Row[]> =>
  (await records.list<Quarantined>(QUARANTINE)).filter(
    ({ value }) => value.positie === position && value.afgedaan === null
  )

/**
 * Under which it is kept: what a follower set aside of one position stands together, so that it is found without a look
 * at all the others. The log is in it because a log that was put back has positions again that went with the other.
 */
export const quarantineKey = (volger: string, position: number, log: string): string =>
  `${prefixOf(volger, position)}${log}`
const prefixOf = (volger: string, position: number): string => `${volger}/${String(position).padStart(16, '0')}/`

/** What a follower set aside of a position of this log. The key may name the log that this one goes on from. */
const asideAt = async (
  records: RecordStore,
  volger: string,
  position: number,
  log: string
): Promise<Row | undefined> => {
  const rows = await records.list<Quarantined>(QUARANTINE, { prefix: prefixOf(volger, position) })
  return rows.find(({ value }) => value.log === log)
}

const settle = ({ key, value, revision }: Row, now: number, how: Omit<Settlement, 'op'>): RecordWrite => ({
  kind: 'PUT',
  collection: QUARANTINE,
  key,
  value: { ...value, afgedaan: { ...how, op: new Date(now).toISOString() } },
  expiresAt: now + SETTLED_DAYS * DAY_MS,
  ifRevision: revision
})

/**
 * Gives up a commit that was set aside, for all followers that could not take it in, also one that went with a log that
 * was put back. Answers how many there were.
 */
export const dropQuarantined = async (
  records: RecordStore,
  position: number,
  why: { readonly reden: string; readonly door: string; readonly now: number }
): Promise<number> => {
  const rows = await waitingAt(records, position)
  const { reden, door, now } = why
  const done = await records.write(rows.map((row) => settle(row, now, { hoe: 'LATEN_VALLEN', reden, door })))
  return done ? rows.length : dropQuarantined(records, position, why)
}

/** The first event that breaks its schema among those that the streams of this commit have behind them. */
const violationBehind = async (
  types: KnownTypes,
  events: Pick<EventStore, 'readStream'>,
  commit: CommitEvents,
  cause: unknown
): Promise<SchemaViolation | undefined> => {
  for (const [index, { stream, type }] of commit.events.entries()) {
    for (const { event, position } of await events.readStream(stream, 0)) {
      if (position >= commit.position) break
      const found = violationIn(types, { events: [event] })
      if (found === undefined) continue
      return new SchemaViolation(index, type, `follows on ${stream}@${event.version}, where ${found.message}`, {
        cause
      })
    }
  }
  return undefined
}

/** The first that a follower has set aside before a commit, of the same streams. */
const waitingBefore = async (
  events: Pick<EventStore, 'readStream'>,
  aside: readonly Quarantined[],
  commit: CommitEvents
): Promise<number | undefined> => {
  const before = new Set(
    aside.flatMap(({ positie, afgedaan }) => (afgedaan === null && positie < commit.position ? [positie] : []))
  )
  if (before.size === 0) return undefined
  const streams = new Set(commit.events.map(({ stream }) => stream))
  const found: number[] = []
  for (const stream of streams) {
    for (const { position } of await events.readStream(stream, 0)) if (before.has(position)) found.push(position)
  }
  return found.length === 0 ? undefined : Math.min(...found)
}

/** Commits from the first on, up to a position. */
const commitsUpTo = async function* (
  events: Pick<EventStore, 'readEvents'>,
  position: number,
  without: ReadonlySet<number>
): AsyncGenerator<CommitEvents> {
  for (let after = 0; after < position; ) {
    const page = await events.readEvents(after, Math.min(PAGE, position - after))
    for (const commit of page) if (!without.has(commit.position)) yield commit
    const last = page.at(-1)
    if (last === undefined) return
    after = last.position
  }
}

/** The quarantine of one follower. */
export interface Ward {
  /** The same, and a commit that fails because it breaks a known schema fails by a SchemaViolation. */
  guard(apply: ApplyCommits): ApplyCommits
  setAside(commit: CommitEvents, error: SchemaViolation): Promise<void>
  /** Lets the follower take in what it set aside; undefined when there is nothing of it. */
  retry(commit: CommitEvents, door: string): Promise<Retried | undefined>
}

/** Makes the ward of a follower. Schemas are looked at only after a commit failed: who has no trouble pays nothing. */
export const wardOf = (
  consumer: Consumer,
  parts: {
    readonly types: KnownTypes
    readonly events: Pick<EventStore, 'readStream' | 'readEvents'>
    readonly records: RecordStore
    readonly amend: Amend
    readonly clock: Clock
    readonly logId: () => string
  }
): Ward => {
  const { types, events, records, amend, clock, logId } = parts
  const volger = consumer.naam
  let turn: Promise<unknown> = Promise.resolve()
  /** Reading and writing of rows, never two at once. */
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  const setAsideIn = async (log: string): Promise<readonly Quarantined[]> =>
    (await records.list<Quarantined>(QUARANTINE, { prefix: `${volger}/` })).flatMap(({ value }) =>
      value.log === log ? [value] : []
    )

  /** All that is not set aside, this commit included, in order: taken in behind later ones it would undo what they did. */
  const rebuilt = async (rebuild: NonNullable<Consumer['rebuild']>, commit: CommitEvents, settled: RecordWrite) => {
    const log = logId()
    const aside = (await setAsideIn(log))
      .filter(({ afgedaan }) => afgedaan?.hoe !== 'OPNIEUW_VERWERKT')
      .map(({ positie }) => positie)
    const others = new Set(aside.filter((position) => position !== commit.position))
    const leaveOut = async (other: CommitEvents, error: unknown): Promise<void> => {
      if (other.position === commit.position) throw error
      const violation = violationIn(types, other) ?? (await violationBehind(types, events, other, error))
      if (violation === undefined) throw error
    }
    const at = { logId: log, position: commit.position, commandId: commit.commandId }
    return amend(at, async (upTo) => [...(await rebuild(commitsUpTo(events, upTo, others), leaveOut)), settled])
  }

  const again = async (row: Row, commit: CommitEvents, door: string): Promise<Retried> => {
    // What was done and cannot be made anew is done in the order of its stream.
    const first = consumer.rebuild ? undefined : await waitingBefore(events, await setAsideIn(logId()), commit)
    if (first !== undefined)
      return { volger, fout: `eerst positie ${first}: dat gaat over hetzelfde, en wacht hier ook` }
    try {
      const settled = settle(row, clock(), { hoe: 'OPNIEUW_VERWERKT', reden: null, door })
      const done = consumer.rebuild
        ? await rebuilt(consumer.rebuild, commit, settled)
        : await records.write([...(await consumer.apply([commit])), settled])
      return { volger, fout: done ? null : 'intussen afgedaan' }
    } catch (error) {
      const violation = violationIn(types, commit) ?? error
      return { volger, fout: violation instanceof Error ? violation.message : String(violation) }
    }
  }

  return {
    guard: (apply) => (commits, cursor) =>
      inTurn(async () => {
        try {
          await apply(commits, cursor)
        } catch (error) {
          const [commit] = commits
          if (commit === undefined || commits.length > 1) throw error
          throw violationIn(types, commit, error) ?? (await violationBehind(types, events, commit, error)) ?? error
        }
      }),
    setAside: async ({ position, commandId, events }, { message }) => {
      const log = logId()
      // Set aside before, and the cursor was not saved since: what was noted or decided then stays.
      if ((await asideAt(records, volger, position, log)) !== undefined) return
      const value: Quarantined = {
        volger,
        log,
        positie: position,
        opdracht: commandId,
        soorten: [...new Set(events.map(({ type }) => type))],
        overtreding: message,
        sinds: new Date(clock()).toISOString(),
        afgedaan: null
      }
      const key = quarantineKey(volger, position, log)
      await records.write([{ kind: 'PUT', collection: QUARANTINE, key, value, ifRevision: 0 }])
    },
    retry: (commit, door) =>
      inTurn(async () => {
        const row = await asideAt(records, volger, commit.position, logId())
        return row?.value.afgedaan === null ? again(row, commit, door) : undefined
      })
  }
}
