// SPDX-License-Identifier: EUPL-1.2
import type { NewCommit, StoredEvent } from '../commit.ts'
import type { AppendOutcome } from '../event-store.ts'

let count = 0

/** Ids in the order of time, as those of clients are. */
export const newId = (): string => {
  count += 1
  return `019abcde-0000-7000-8000-${count.toString(16).padStart(12, '0')}/persoon-1`
}

export const event = (stream: string, version: number, data: object = { naam: 'Koor' }): StoredEvent => ({
  stream,
  version,
  type: 'InitiatiefGestart',
  v: 1,
  data
})

/** The keys that belong to these events. */
export const keysOf = (events: readonly StoredEvent[]): string[] => {
  const seen = new Set<string>()
  return events.flatMap(({ stream, version }) => {
    if (seen.has(stream)) return []
    seen.add(stream)
    return [`${stream}@${version}`]
  })
}

/** A commit of these events; `over` replaces what a case is about. */
export const commitOf = (events: readonly StoredEvent[], over: Partial<NewCommit> = {}): NewCommit => ({
  commandId: newId(),
  hash: 'hash-1',
  seal: null,
  keys: keysOf(events),
  at: 1_000,
  actor: { id: 'persoon-1', rollen: [{ rol: 'arrangeur', voor: ['GM0308'] }] },
  cause: null,
  depth: 0,
  trace: null,
  events,
  ...over
})

/** A commit of one event. */
export const one = (stream: string, version: number, over: Partial<NewCommit> = {}): NewCommit =>
  commitOf([event(stream, version)], over)

/** What a random commit says in its own data that it rests on: so the log itself tells whether that held. */
export const restedOn = ({ events }: { readonly events: readonly StoredEvent[] }): readonly string[] => {
  const data = events[0]?.data
  return data !== undefined && 'rustOp' in data && Array.isArray(data.rustOp) ? data.rustOp.map(String) : []
}

/** Position of a commit that must have been stored. */
export const positionOf = (outcome: AppendOutcome): number => {
  if (outcome.kind !== 'STORED') throw new Error(`expected STORED, got ${JSON.stringify(outcome)}`)
  return outcome.position
}

/** Whole numbers below `n`, the same for the same seed (mulberry32). */
export const randomOf = (seed: number) => {
  let state = seed >>> 0
  return (n: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
