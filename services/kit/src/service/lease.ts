// SPDX-License-Identifier: EUPL-1.2
import { createBell } from '../bus/bell.ts'
import type { RecordStore, StoredRecord } from '../store/record-store.ts'

/** What the holder of a lease runs. */
export interface Held {
  stop(): Promise<void>
}

export interface LeaseOptions {
  readonly records: RecordStore
  /** What is held: one holder at a time per name. */
  readonly naam: string
  /** Who we are; unique per process. */
  readonly eigenaar: string
  /** Begins the work; `giveUp` is for when it finds out by itself that somebody else has taken over. */
  readonly start: (giveUp: () => void) => Promise<Held>
  readonly onFault: (error: unknown) => void
  readonly times?: LeaseTimes
}

/** In ms of this process's own monotonic clock: clocks of machines are never compared. */
export interface LeaseTimes {
  /** How often the holder tells that it is there, and others look. */
  readonly lookMs: number
  /** A holder that could not tell so for this long stops its work. */
  readonly holdMs: number
  /** A holder that was not seen to move for this long is taken to be gone; longer than `holdMs`. */
  readonly goneMs: number
}

/** Whether this process holds it. */
export type LeaseState = 'WAITING' | 'HOLDING'

export interface Lease {
  state(): LeaseState
  /** Stops the work and lets go, so that another can take over at once. */
  stop(): Promise<void>
}

interface Term {
  /** Null: let go of. */
  readonly eigenaar: string | null
  readonly termijn: number
}

/** Where leases are kept: what says who runs, and nothing that outlives them. */
export const LEASES = 'leases'
/**
 * Another takes over within ten seconds of the holder's end: it sees the last renewal at its next look, and takes the
 * lease at the first look at which that is `goneMs` ago, so after four of two seconds. More looks would find it no sooner
 * for what they cost; fewer would leave a holder no second try when the database keeps it waiting.
 */
const USUAL_TIMES: LeaseTimes = { lookMs: 2_000, holdMs: 4_500, goneMs: 5_500 }

/** Who runs the work of a lease, as far as is written down; null: nobody. */
export const holderOf = async (records: RecordStore, naam: string): Promise<string | null> =>
  (await records.get<Term>(LEASES, naam))?.value.eigenaar ?? null

/**
 * Runs work in one process of several. The record grows a revision each time the holder renews; whoever sees it stand
 * still for long enough takes it over by that revision. Two may work at once for a moment (one of them was frozen), so
 * the work fences what it writes by itself. Source: house, section 4.
 */
export const holdLease = (options: LeaseOptions): Lease => {
  const { records, naam, eigenaar, onFault, times = USUAL_TIMES } = options
  const bell = createBell()
  let state: LeaseState = 'WAITING'
  let stopped = false
  /** What others' record was like when it last changed, and when we saw that. */
  let seen: { readonly revision: number; readonly since: number } | undefined
  let revision = 0
  let termijn = 0
  let renewedAt = 0
  let work: Held | undefined
  let givenUp = false

  const put = (value: Term, ifRevision: number): Promise<boolean> =>
    records.write([{ kind: 'PUT', collection: LEASES, key: naam, value, ifRevision }])

  const mayTake = (found: StoredRecord<Term> | undefined): boolean => {
    if (found === undefined || found.value.eigenaar === null || found.value.eigenaar === eigenaar) return true
    const now = performance.now()
    if (seen === undefined || seen.revision !== found.revision) seen = { revision: found.revision, since: now }
    return now - seen.since >= times.goneMs
  }

  const endWork = async (): Promise<void> => {
    const ending = work
    work = undefined
    seen = undefined
    state = 'WAITING'
    await ending?.stop()
  }

  /** False when it is somebody else's by now. */
  const renew = async (): Promise<boolean> => {
    const asked = performance.now()
    if (await put({ eigenaar, termijn }, revision)) revision += 1
    else {
      // An answer that never came may have been a yes.
      const found = await records.get<Term>(LEASES, naam)
      if (found?.value.eigenaar !== eigenaar || found.value.termijn !== termijn) return false
      revision = found.revision
    }
    renewedAt = asked
    return true
  }

  /** Frozen for a while: what others did meanwhile is not known. */
  const late = (): boolean => performance.now() - renewedAt > times.holdMs

  /** False when it is somebody else's by now, or may be. */
  const keep = (): Promise<boolean> =>
    renew().catch((error: unknown) => {
      onFault(error)
      return !late()
    })

  /** Begins the work and renews beside it: what a start has to read may take longer than a term. */
  const begin = async (): Promise<Held> => {
    const beside = createBell()
    let begun = false
    const renewing = (async () => {
      for (;;) {
        await beside.wait(times.lookMs)
        if (begun || givenUp) return
        if (!(await keep())) givenUp = true
      }
    })()
    try {
      return await options.start(() => {
        givenUp = true
        bell.ring()
      })
    } finally {
      begun = true
      beside.ring()
      await renewing
    }
  }

  const tryToTake = async (): Promise<void> => {
    const found = await records.get<Term>(LEASES, naam)
    if (!mayTake(found)) return
    const asked = performance.now()
    const next = (found?.value.termijn ?? 0) + 1
    if (!(await put({ eigenaar, termijn: next }, found?.revision ?? 0))) return
    revision = (found?.revision ?? 0) + 1
    termijn = next
    renewedAt = asked
    givenUp = false
    work = await begin()
    // Lost on the way: another may be at work by now.
    if (givenUp || late()) await endWork()
    else state = 'HOLDING'
  }

  const look = async (): Promise<void> => {
    if (work === undefined) return tryToTake()
    if (givenUp || late() || !(await keep())) return endWork()
  }

  const drive = async (): Promise<void> => {
    while (!stopped) {
      await look().catch(onFault)
      await bell.wait(stopped ? 0 : times.lookMs)
    }
    const held = work !== undefined
    await endWork().catch(onFault)
    if (held) await put({ eigenaar: null, termijn }, revision).catch(onFault)
  }

  const driving = drive()
  return {
    state: () => state,
    stop: async () => {
      stopped = true
      bell.ring()
      await driving
    }
  }
}
