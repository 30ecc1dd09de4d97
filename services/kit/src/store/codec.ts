// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '@naober/contracts'
import type { Commit, CommitEvents, CommitText, NewCommit, StoredEvent, Upcast } from './commit.ts'
import { UNIQUE_PREFIX } from './commit-check.ts'

/** An event as it is stored, in a file or a document: an array is smaller, and faster to parse, than an object. */
export type EventRow = [stream: string, version: number, type: string, v: number, data: object]

/** What a commit has besides its events. */
export type MetaRow = [
  hash: Commit['hash'],
  seal: Commit['seal'],
  keys: Commit['keys'],
  cause: Commit['cause'],
  trace: Commit['trace'],
  actor: Commit['actor']
]

/** Columns position, at, command_id, depth, events. */
export type EventsRow = [position: number, at: number, commandId: string, depth: number, events: string]
/** The same and meta. */
export type CommitRow = [...EventsRow, meta: string]

export const encodeEvents = (events: readonly StoredEvent[]): string =>
  JSON.stringify(events.map(({ stream, version, type, v, data }): EventRow => [stream, version, type, v, data]))

// An actor is remembered with its token and acts many times: encoding it once is half of what a commit's meta costs.
const actors = new WeakMap<Actor, string>()

const encodeActor = (actor: Actor): string => {
  const known = actors.get(actor)
  if (known !== undefined) return known
  const text = JSON.stringify(actor)
  actors.set(actor, text)
  return text
}

/** A MetaRow, the actor last so that its text can be put in as it is. */
export const encodeMeta = ({ hash, seal, keys, actor, cause, trace }: NewCommit): string =>
  `${JSON.stringify([hash, seal, keys, cause, trace]).slice(0, -1)},${encodeActor(actor)}]`

export const parseEvents = (text: string): EventRow[] => JSON.parse(text)
export const parseMeta = (text: string): MetaRow => JSON.parse(text)

/** The one place where events are read. */
export const decodeEvents = (text: string, upcast: Upcast | undefined): readonly StoredEvent[] => {
  const events: StoredEvent[] = []
  for (const row of parseEvents(text)) {
    const event: StoredEvent = { stream: row[0], version: row[1], type: row[2], v: row[3], data: row[4] }
    events.push(upcast === undefined ? event : upcast(event))
  }
  return events
}

export const decodeCommitEvents = (row: EventsRow, upcast: Upcast | undefined): CommitEvents => ({
  position: row[0],
  at: row[1],
  commandId: row[2],
  depth: row[3],
  events: decodeEvents(row[4], upcast)
})

/** The events as text, as the newest versions have them; what is of the newest already is passed on as it stands. */
const textOf = (events: string, upcast: Upcast | undefined): string =>
  upcast === undefined || upcast.mayChange?.(events) === false ? events : encodeEvents(decodeEvents(events, upcast))

export const decodeCommitText = (row: EventsRow, upcast: Upcast | undefined): CommitText => ({
  position: row[0],
  at: row[1],
  commandId: row[2],
  depth: row[3],
  events: textOf(row[4], upcast)
})

export const decodeCommit = (row: CommitRow, upcast: Upcast | undefined): Commit => {
  const [hash, seal, keys, cause, trace, actor] = parseMeta(row[5])
  const [position, at, commandId, depth, events] = row
  return {
    position,
    commandId,
    hash,
    seal,
    keys,
    at,
    actor,
    cause,
    depth,
    trace,
    events: decodeEvents(events, upcast)
  }
}

/** `<stream>@<version>` as the two columns of a key; a unique name stands whole, at version 0. */
export const splitKey = (key: string): [stream: string, version: number] => {
  if (key.startsWith(UNIQUE_PREFIX)) return [key, 0]
  const cut = key.lastIndexOf('@')
  return [key.slice(0, cut), Number(key.slice(cut + 1))]
}
