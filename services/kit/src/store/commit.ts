// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '@naober/contracts'

/** One event inside a commit, as stored: which stream it extends, to which version, and what happened. */
export interface StoredEvent {
  readonly stream: string
  /** Version of the stream after this event; the first event of a stream has version 1. */
  readonly version: number
  readonly type: string
  /** Version of the event's schema as it was written. */
  readonly v: number
  readonly data: object
}

/** Where a reaction or alarm came from: the commit and the event in it. */
export interface Cause {
  readonly log: string
  readonly position: number
  readonly index: number
}

/** What the command's free texts are compared by; goes when one of the commit's texts is taken back. */
export interface TextSeal {
  /** 16 random bytes, base64url. */
  readonly salt: string
  /** SHA-256 over salt and texts, base64url. */
  readonly digest: string
}

/** A decision, before it has a place in the log. */
export interface NewCommit {
  /** `<id>/<actor>`, the id a UUIDv7 (time first, so that the index stays cheap). */
  readonly commandId: string
  /** SHA-256 over the command without its free texts, base64url; the texts are compared by the seal. */
  readonly hash: string
  readonly seal: TextSeal | null
  /**
   * `<stream>@<first new version>` per extended stream, and `uniek:<name>` for what may exist once ever. The version
   * follows the one that was read; a commit is read whole, so two decisions on the same past claim the same key.
   */
  readonly keys: readonly string[]
  /** Wall clock in ms; the store makes it at least the `at` of the commit before. */
  readonly at: number
  readonly actor: Actor
  readonly cause: Cause | null
  readonly depth: number
  /** W3C traceparent, or null. */
  readonly trace: string | null
  readonly events: readonly StoredEvent[]
}

/** A decision with its place in the log. Positions are 1, 2, 3 … without holes. */
export interface Commit extends NewCommit {
  readonly position: number
}

/** The part of a commit that readers of events need; cheaper to read than the whole. */
export interface CommitEvents {
  readonly position: number
  readonly at: number
  readonly commandId: string
  readonly depth: number
  readonly events: readonly StoredEvent[]
}

/** The same with the events as text: JSON of an array of `[stream, version, type, v, data]`, without a line break. */
export interface CommitText extends Omit<CommitEvents, 'events'> {
  readonly events: string
}

/** Brings an event of an older version to the present one; applied wherever events are read. Pure. */
export interface Upcast {
  (event: StoredEvent): StoredEvent
  /**
   * Whether there may be an event that it changes in such a text as stores keep, so that it must be parsed; false is
   * sure. Absent: there always may be.
   */
  readonly mayChange?: (events: string) => boolean
}
