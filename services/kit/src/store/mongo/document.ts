// SPDX-License-Identifier: EUPL-1.2

import { type CommitRow, decodeCommit, decodeCommitEvents, decodeCommitText, type EventsRow } from '../codec.ts'
import type { Commit, CommitEvents, CommitText, Upcast } from '../commit.ts'
import type { CommitDocument } from './collections.ts'

/** What readers of events need of a document. */
export type EventsDocument = Omit<CommitDocument, 'keys' | 'meta' | 'wiped'>
/** The same and who decided it. */
export type WholeDocument = Omit<CommitDocument, 'keys' | 'wiped'>

export const EVENTS = { position: 1, at: 1, depth: 1, events: 1 } as const
export const WHOLE = { ...EVENTS, meta: 1 } as const

const eventsRow = ({ position, at, _id, depth, events }: EventsDocument): EventsRow => [
  position,
  at,
  _id,
  depth,
  events
]

const commitRow = (document: WholeDocument): CommitRow => [...eventsRow(document), document.meta]

export const eventsOf = (document: EventsDocument, upcast: Upcast | undefined): CommitEvents =>
  decodeCommitEvents(eventsRow(document), upcast)

export const textOf = (document: EventsDocument, upcast: Upcast | undefined): CommitText =>
  decodeCommitText(eventsRow(document), upcast)

export const commitOf = (document: WholeDocument, upcast: Upcast | undefined): Commit =>
  decodeCommit(commitRow(document), upcast)
